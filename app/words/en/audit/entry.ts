import type { AuditEntry, AuditNames } from "#app/domain/audit/audit.ts";
import type { Amount } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { momentAndTimeInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { amountInWords, numberInWords } from "#app/words/en/numbers.ts";
import { sentenceCase } from "#app/words/en/sentence.ts";
import { type AuditRow, auditRows } from "./values.ts";

export type AuditLine = {
  id: number;
  at: string;
  /** "5 November 2026 at 09:30", in London. */
  when: string;
  author: string;
  /** "Corrected a figure". */
  kind: string;
  /** "Calls about missed bins, March 2026"; empty where the kind says it all. */
  about: string;
  rows: AuditRow[];
  reason: string | null;
};

export function auditLine(entry: AuditEntry, names: AuditNames): AuditLine {
  const metric = entry.metricId === null ? undefined : names.metrics.get(entry.metricId);
  return {
    id: entry.id,
    at: entry.at,
    when: momentAndTimeInWords(entry.at),
    author: entry.author,
    kind: kindInWords(entry.action),
    about: aboutOf(entry, metric, names),
    rows: rowsOf(entry, metric, names),
    reason: entry.reason,
  };
}

/** "give figure" as "Gave a figure"; an unknown action as it is. */
export function kindInWords(action: string): string {
  const [verb = "", ...rest] = action.split(" ");
  const noun = rest.join(" ");
  const kind = kinds[action];
  if (kind) return kind;
  const past = verbs[verb];
  if (!past || noun === "") return sentenceCase(action);
  return `${past} ${/^[aeiou](?!ni)/.test(noun) ? "an" : "a"} ${noun}`;
}

const kinds: Record<string, string> = {
  "sign in": "Signed in",
  "sign out": "Signed out",
  "sign off claim": "Signed off a claim",
  "found council": "Set up the council",
  "change council": "Changed the council’s settings",
  "set logo": "Set the logo",
  "remove logo": "Removed the logo",
  "put away first steps": "Put away the first steps",
  "hand over metric": "Handed over a metric",
  "tie identity": "Tied an account to single sign-on",
};

const verbs: Record<string, string> = {
  add: "Added",
  choose: "Chose",
  change: "Changed",
  correct: "Corrected",
  disable: "Disabled",
  drop: "Dropped",
  enable: "Enabled",
  end: "Ended",
  enter: "Entered",
  forget: "Took back",
  give: "Gave",
  keep: "Kept",
  make: "Made",
  move: "Moved",
  open: "Opened",
  publish: "Published",
  remove: "Removed",
  rename: "Renamed",
  revoke: "Revoked",
  record: "Recorded",
  seal: "Pre-registered",
  send: "Sent",
  set: "Set",
  undo: "Undid",
  use: "Used",
  withdraw: "Withdrew",
  write: "Wrote",
};

function aboutOf(
  { subject, subjectId, personId, period, before, after }: AuditEntry,
  metric: MetricInService | undefined,
  names: AuditNames,
): string {
  if (subject === "person" && subjectId === personId) return "";
  const own = (after ?? before) as { name?: unknown; campaign?: { name?: unknown } } | null;
  const name =
    metric?.name ??
    (subject === "campaign" ? names.campaigns.get(subjectId ?? 0)?.name : undefined) ??
    (subject === "person" ? names.people.get(subjectId ?? 0)?.name : undefined) ??
    own?.name ??
    own?.campaign?.name;
  return [name, period && periodInWords(period)]
    .filter((part): part is string => typeof part === "string" && part !== "")
    .join(", ");
}

function rowsOf(
  { subject, before, after }: AuditEntry,
  metric: MetricInService | undefined,
  names: AuditNames,
): AuditRow[] {
  if (metric && subject === "figure") {
    const said = (amount: unknown) => (amount ? amountInWords(amount as Amount, metric) : null);
    const remarks = auditRows(remarksIn(before), remarksIn(after), names);
    return [{ name: "Figure", from: said(before), to: said(after) }, ...remarks];
  }
  if (metric && subject === "target") {
    const said = (target: unknown) =>
      target ? numberInWords((target as { value: number }).value, metric) : null;
    return [{ name: "Target", from: said(before), to: said(after) }];
  }
  return auditRows(before, after, names);
}

function remarksIn(figure: unknown): object {
  const { note, confirmation } = (figure ?? {}) as { note?: string; confirmation?: string };
  return { note, confirmation };
}
