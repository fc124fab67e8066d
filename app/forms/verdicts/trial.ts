import type { Trial } from "#app/domain/campaigns/campaign.ts";
import type { Problem } from "#app/domain/problem.ts";
import { form, type Parsed } from "#app/forms/form.ts";
import { number } from "#app/forms/number.ts";
import { text } from "#app/forms/text.ts";

const numbers = ["treatedSize", "treatedCount", "controlSize", "controlCount"] as const;

/** More than any council has people. */
const most = 100_000_000;

const whole = (enter: string, least: 0 | 1) =>
  number({ enter, mark: null, otherwise: "Enter how many there were, not a percentage or pounds" })
    .refine(Number.isInteger, "Enter a whole number: how many there were")
    .refine((count) => count >= least, `Enter ${least} or more`)
    .refine((count) => count <= most, "Enter 100,000,000 or fewer");

/** A campaign that was a randomised trial. */
export const trialForm = form(
  {
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
  },
  {
    meaning: (trial): Parsed<Omit<Trial, "campaignId">> => {
      const problems = [
        tooMany("treatedCount", trial.treatedCount, trial.treatedSize),
        tooMany("controlCount", trial.controlCount, trial.controlSize),
      ].filter((problem) => problem !== null);
      return problems.length > 0 ? { ok: false, problems } : { ok: true, value: trial };
    },
  },
);

function tooMany(field: string, count: number, size: number): Problem | null {
  if (count <= size) return null;
  const [some, all] = [count, size].map((one) => one.toLocaleString("en-GB"));
  return { field, message: `${some} of a group of ${all} cannot be: check both` };
}

/** The form of a trial as it is recorded, or of none yet. */
export function trialEntriesOf(trial: Trial | undefined): typeof trialForm.blank {
  if (!trial) return trialForm.blank;
  const { campaignId: _, design, outcome, ...counts } = trial;
  const typed = numbers.map((name) => [name, counts[name].toLocaleString("en-GB")]);
  return {
    design,
    outcome,
    ...(Object.fromEntries(typed) as Record<(typeof numbers)[number], string>),
  };
}
