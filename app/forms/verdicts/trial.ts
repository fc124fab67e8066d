import { z } from "zod";
import type { Trial } from "#app/domain/campaigns/campaign.ts";
import type { Problem } from "#app/domain/problem.ts";
import { blank, type Entries, readFields } from "#app/forms/entries.ts";
import { number } from "#app/forms/number.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";

const numbers = ["treatedSize", "treatedCount", "controlSize", "controlCount"] as const;
const fields = ["design", "outcome", ...numbers] as const;

export type TrialEntries = Entries<(typeof fields)[number]>;

export const readTrialEntries = (form: FormData): TrialEntries | undefined =>
  readFields(form, fields);

/** More than any council has people. */
const most = 100_000_000;

const whole = (enter: string, least: 0 | 1) =>
  number({ enter, mark: null, otherwise: "Enter how many there were, not a percentage or pounds" })
    .refine(Number.isInteger, "Enter a whole number: how many there were")
    .refine((count) => count >= least, `Enter ${least} or more`)
    .refine((count) => count <= most, "Enter 100,000,000 or fewer");

const schema = z.object({
  design: text({
    name: "How the groups were drawn",
    most: 1000,
    enter: "Say who was drawn, and how: without a draw it is no trial",
  }),
  outcome: text({ name: "What was counted", most: 100, enter: "Say what was counted" }),
  treatedSize: whole("Enter how many were in the group that it reached", 1),
  treatedCount: whole("Enter how many of them did it, 0 if none", 0),
  controlSize: whole("Enter how many were in the group that it did not reach", 1),
  controlCount: whole("Enter how many of them did it, 0 if none", 0),
});

export type TrialParsed =
  | { ok: true; value: Omit<Trial, "campaignId"> }
  | { ok: false; problems: Problem[] };

/** Reads a campaign that was a randomised trial. */
export function parseTrial(entries: TrialEntries): TrialParsed {
  const parsed = schema.safeParse(entries);
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error) };
  const problems = [
    tooMany("treatedCount", parsed.data.treatedCount, parsed.data.treatedSize),
    tooMany("controlCount", parsed.data.controlCount, parsed.data.controlSize),
  ].filter((problem) => problem !== null);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
}

function tooMany(field: string, count: number, size: number): Problem | null {
  if (count <= size) return null;
  const [some, all] = [count, size].map((one) => one.toLocaleString("en-GB"));
  return { field, message: `${some} of a group of ${all} cannot be: check both` };
}

/** The form of a trial as it is recorded, or of none yet. */
export function trialEntriesOf(trial: Trial | undefined): TrialEntries {
  if (!trial) return blank(fields);
  const { campaignId: _, design, outcome, ...counts } = trial;
  const typed = numbers.map((name) => [name, counts[name].toLocaleString("en-GB")]);
  return {
    design,
    outcome,
    ...(Object.fromEntries(typed) as Record<(typeof numbers)[number], string>),
  };
}
