import type { Day } from "#app/domain/calendar/period.ts";
import type { CampaignDraft } from "#app/domain/campaigns/campaign-draft.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { type Difference, differencesIn } from "#app/forms/form.ts";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export type ChannelEntry = Record<(typeof channelFields)[number], string>;
export type ActivityEntry = Record<(typeof activityFields)[number], string>;

export type CampaignEntries = Record<(typeof singleFields)[number], string> & {
  /** "yes" if a change against the metric's polarity is meant. */
  reversed: string;
  /** "yes" if the campaign does not reach the comparison. */
  untouched: string;
  /** The kind of row to add; blank for none. */
  more: Row | "";
  vanity: string[];
  channels: ChannelEntry[];
  activities: ActivityEntry[];
};

export const singleFields = [
  "startedFrom",
  "name",
  "kind",
  "startsOn",
  "endsOn",
  "summary",
  "purpose",
  "policyAim",
  "audience",
  "owner",
  "outcome",
  "baseline",
  "change",
  "byWhen",
  "explanation",
  "comparison",
  "followUp",
] as const;

const channelFields = ["kind", "name", "spend", "hours"] as const;
const activityFields = ["day", "channel", "name"] as const;

export const mostRows = { channels: 30, activities: 100 };

const blankChannel: ChannelEntry = { kind: "", name: "", spend: "", hours: "" };
const blankActivity: ActivityEntry = { day: "", channel: "", name: "" };

export type Row = "channel" | "activity";

/** Undefined if none of our pages could have sent the form. */
export function readEntries(form: FormData): CampaignEntries | undefined {
  const known = new Set<string>(["vanity"]);
  const one = (name: string, isOptional = false): string | undefined => {
    known.add(name);
    const [value, ...others] = form.getAll(name);
    if (others.length > 0) return undefined;
    return typeof value === "string" ? value : isOptional && value === undefined ? "" : undefined;
  };
  const rows = <Field extends string>(kind: Row, fields: readonly Field[], most: number) =>
    Array.from({ length: rowsIn(form, kind, most) }, (_, place) =>
      fields.map((field) => [field, one(`${kind}-${place + 1}-${field}`)] as const),
    );
  const singles = singleFields.map((field) => [field, one(field)] as const);
  const channels = rows("channel", channelFields, mostRows.channels);
  const activities = rows("activity", activityFields, mostRows.activities);
  const [reversed, untouched] = [one("reversed", true), one("untouched", true)];
  const more = one("more", true);
  const values = [...singles, ...channels.flat(), ...activities.flat()].map(([, value]) => value);
  const isOurs =
    ![...values, more].includes(undefined) &&
    [reversed, untouched].every((tick) => tick === "" || tick === "yes") &&
    ["", "channel", "activity"].includes(more ?? "?") &&
    [...form.keys()].every((name) => known.has(name));
  if (!isOurs) return undefined;
  return {
    ...(Object.fromEntries(singles) as Record<(typeof singleFields)[number], string>),
    reversed: reversed ?? "",
    untouched: untouched ?? "",
    more: more as Row | "",
    vanity: form.getAll("vanity").map(String),
    channels: channels.map((row) => Object.fromEntries(row) as ChannelEntry),
    activities: activities.map((row) => Object.fromEntries(row) as ActivityEntry),
  };
}

/** How many rows of a kind were sent, by the highest number. */
function rowsIn(form: FormData, kind: Row, most: number): number {
  const numbers = [...form.keys()].map((name) =>
    Number(new RegExp(`^${kind}-(\\d{1,3})-`).exec(name)?.[1] ?? 0),
  );
  return Math.min(most, Math.max(0, ...numbers));
}

export function withRow(entries: CampaignEntries, row: Row): CampaignEntries {
  const { channels, activities } = entries;
  return row === "channel"
    ? { ...entries, channels: [...channels, blankChannel].slice(0, mostRows.channels) }
    : { ...entries, activities: [...activities, blankActivity].slice(0, mostRows.activities) };
}

/** Each row as one value, for comparison. */
const flat = ({ more: _, reversed: __, untouched: ___, ...entries }: CampaignEntries) => ({
  ...entries,
  channels: entries.channels.map(({ kind, name, spend, hours }) =>
    words.campaignForm.channelSaid(name, kind, spend, hours),
  ),
  activities: entries.activities.map(({ day, name, channel }) =>
    [day, name, entries.channels[Number(channel) - 1]?.name].filter(Boolean).join(", "),
  ),
});

/** Differences between the recorded campaign and what somebody else has typed. */
export const differencesOf = (theirs: CampaignEntries, mine: CampaignEntries): Difference[] =>
  differencesIn(
    [
      ...singleFields.filter((field) => field !== "startedFrom"),
      "vanity",
      "channels",
      "activities",
    ],
    flat(theirs),
    flat(mine),
  );

export const isBlank = (row: ChannelEntry | ActivityEntry): boolean =>
  Object.values(row).every((value) => value.trim() === "");

export const noEntries: CampaignEntries = {
  ...(Object.fromEntries(singleFields.map((field) => [field, ""])) as Record<
    (typeof singleFields)[number],
    string
  >),
  kind: "campaign",
  followUp: "3",
  reversed: "",
  untouched: "",
  more: "",
  vanity: [],
  channels: [blankChannel],
  activities: [blankActivity],
};

export function entriesOf(
  { campaign, outcome, objective, vanity, channels, activities }: CampaignDraft,
  metrics: readonly Pick<Metric, "id" | "slug">[],
  startedFrom: number,
): CampaignEntries {
  const slugs = new Map(metrics.map(({ id, slug }) => [id, slug]));
  const slugOf = (id: number | null) => (id === null ? "" : (slugs.get(id) ?? ""));
  return {
    startedFrom: String(startedFrom),
    name: campaign.name,
    kind: campaign.kind,
    startsOn: dayInWords(campaign.startsOn),
    endsOn: dayOrBlank(campaign.endsOn),
    summary: campaign.summary,
    purpose: campaign.purpose ?? "",
    policyAim: campaign.policyAim ?? "",
    audience: campaign.audience ?? "",
    owner: campaign.ownerId === null ? "" : String(campaign.ownerId),
    outcome: slugOf(outcome),
    baseline: objective ? String(objective.baseline) : "",
    change: objective ? String(objective.change) : "",
    byWhen: dayOrBlank(objective?.byWhen ?? null),
    explanation: objective?.explanation ?? "",
    comparison: slugOf(objective?.comparisonId ?? null),
    followUp: String(objective?.followUp ?? 3),
    reversed: "",
    untouched: objective?.comparisonUntouched === 1 ? "yes" : "",
    more: "",
    vanity: vanity.map(slugOf),
    channels: channels.map(({ kind, name, spend, hours }) => ({
      kind,
      name,
      spend: String(spend),
      hours: String(hours),
    })),
    activities: activities.map(({ day, name, channel }) => ({
      day: dayInWords(day),
      channel: channel === null ? "" : String(channel + 1),
      name,
    })),
  };
}

const dayOrBlank = (day: Day | null) => (day === null ? "" : dayInWords(day));
