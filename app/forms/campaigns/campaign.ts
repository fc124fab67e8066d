import { z } from "zod";
import type { Day } from "#app/domain/calendar/period.ts";
import { campaignKinds, channelKinds, purposes } from "#app/domain/campaigns/campaign.ts";
import type { CampaignDraft } from "#app/domain/campaigns/campaign-draft.ts";
import { mustBeWhole } from "#app/domain/campaigns/plan-gaps.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { day, dayOrNone } from "#app/forms/calendar/day.ts";
import type { Form, Parsed } from "#app/forms/form.ts";
import { amount } from "#app/forms/number.ts";
import { firstOfEach } from "#app/forms/problems.ts";
import { text, textOrNone } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";
import {
  type CampaignEntries,
  differencesOf,
  isBlank,
  noEntries,
  readEntries,
  withRow,
} from "./campaign-entries.ts";
import { parseObjective } from "./campaign-objective.ts";

const { campaignFields: said } = words;

const campaign = z.object({
  name: text({ ...said.name, most: 100 }),
  kind: z.enum(campaignKinds, said.kind),
  startsOn: day(said.startsOn),
  endsOn: dayOrNone,
  summary: text({ ...said.summary, most: 2000 }),
  purpose: z.enum(["", ...purposes], said.purpose).transform((purpose) => purpose || null),
  policyAim: textOrNone({ ...said.policyAim, most: 200 }),
  audience: textOrNone({ ...said.audience, most: 200 }),
});

const channel = z.object({
  kind: z.enum(channelKinds, said.channel.kind),
  name: text({ ...said.channel.name, most: 100 }),
  spend: amount({ ...said.channel.spend, mark: "£" }),
  hours: amount({ ...said.channel.hours, mark: null }),
});

const activity = z.object({
  day: day(said.activity.day),
  name: text({ ...said.activity.name, most: 200 }),
});

export type CampaignContext = {
  metrics: readonly Metric[];
  people: readonly Pick<Person, "id">[];
  today: Day;
};

export const campaignForm: Form<CampaignEntries, CampaignContext, CampaignDraft> = {
  blank: noEntries,
  read: readEntries,
  parse: parseCampaign,
  shown: (entries) => entries,
  differences: differencesOf,
  more: (entries) => (entries.more ? withRow(entries, entries.more) : undefined),
};

/** From its first day on it must be whole (domain/plan-gaps.ts); before, it may be a draft. */
export function parseCampaign(
  entries: CampaignEntries,
  { metrics, people, today }: CampaignContext,
): Parsed<CampaignDraft> {
  const basics = parsePart(campaign, entries, "");
  const startsOn = day("").safeParse(entries.startsOn).data ?? null;
  const isWhole = startsOn !== null && mustBeWhole({ kind: kindOf(entries), startsOn }, today);
  const owner = parseOwner(entries.owner, people, isWhole);
  const objective = parseObjective(entries, metrics, startsOn, isWhole);
  const vanity = parseVanity(entries, metrics);
  const channels = entries.channels.map((row, place) =>
    isBlank(row) ? null : parsePart(channel, row, `channel-${place + 1}-`),
  );
  const kept = channels.flatMap((row, place) => (row ? [place] : []));
  const activities = entries.activities.flatMap((row, place) =>
    isBlank(row) ? [] : [parseActivity(row, `activity-${place + 1}-`, kept)],
  );
  const problems = firstOfEach([
    ...basics.problems,
    ...endProblem(basics.value),
    ...owner.problems,
    ...objective.problems,
    ...vanity.problems,
    ...[...channels, ...activities].flatMap((row) => row?.problems ?? []),
  ]);
  if (problems.length > 0 || !basics.value) return { ok: false, problems };
  return {
    ok: true,
    value: {
      campaign: { ...basics.value, ownerId: owner.value },
      outcome: objective.outcome,
      objective: objective.objective,
      vanity: vanity.ids,
      channels: channels.flatMap((row) => row?.value ?? []),
      activities: activities
        .flatMap(({ value }) => value ?? [])
        .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day))),
    },
  };
}

const kindOf = ({ kind }: CampaignEntries) =>
  kind === "service change" ? "service change" : "campaign";

function parseOwner(
  typed: string,
  people: readonly Pick<Person, "id">[],
  isNeeded: boolean,
): Part<number> {
  const owner = people.find(({ id }) => String(id) === typed);
  if (owner) return { value: owner.id, problems: [] };
  const message = typed === "" ? said.noOwner : said.owner;
  const isProblem = isNeeded || typed !== "";
  return { value: null, problems: isProblem ? [{ field: "owner", message }] : [] };
}

type Part<Value> = { value: Value | null; problems: Problem[] };

/** One part of the form, whose field names begin with `prefix`. */
function parsePart<Value>(schema: z.ZodType<Value>, entered: object, prefix: string): Part<Value> {
  const parsed = schema.safeParse(entered);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map(({ path, message }) => ({
    field: prefix + String(path[0]),
    message,
  }));
  return { value: null, problems };
}

function endProblem(value: { startsOn: string; endsOn: string | null } | null): Problem[] {
  if (!value?.endsOn || value.endsOn >= value.startsOn) return [];
  return [{ field: "endsOn", message: said.endsOn }];
}

function parseVanity({ vanity, outcome }: CampaignEntries, metrics: readonly Metric[]) {
  const chosen = [...new Set(vanity)];
  const known = chosen.map((slug) => metrics.find((metric) => metric.slug === slug));
  const message = chosen.includes(outcome)
    ? said.vanityIsOutcome
    : known.includes(undefined)
      ? said.vanity
      : null;
  return {
    ids: known.flatMap((metric) => metric?.id ?? []).sort((one, other) => one - other),
    problems: message ? [{ field: "vanity", message }] : [],
  };
}

/** `kept` are the indexes of the channels that are filled in. */
function parseActivity(
  row: { day: string; channel: string; name: string },
  prefix: string,
  kept: readonly number[],
): Part<CampaignDraft["activities"][number]> {
  const { value, problems } = parsePart(activity, row, prefix);
  const place = row.channel === "" ? null : kept.indexOf(Number(row.channel) - 1);
  if (place === -1) {
    const problem = { field: `${prefix}channel`, message: said.activity.channel };
    return { value: null, problems: [...problems, problem] };
  }
  return { value: value && { ...value, channel: place }, problems };
}
