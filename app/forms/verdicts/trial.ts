import type { Trial } from "#app/domain/campaigns/campaign.ts";
import type { Problem } from "#app/domain/problem.ts";
import { form, type Parsed } from "#app/forms/form.ts";
import { number } from "#app/forms/number.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

const numbers = ["treatedSize", "treatedCount", "controlSize", "controlCount"] as const;

/** More than any council has people. */
const most = 100_000_000;

const { trialFields: fields } = words;

const whole = (enter: string, least: 0 | 1) =>
  number({ enter, mark: null, otherwise: fields.mark })
    .refine(Number.isInteger, fields.whole)
    .refine((count) => count >= least, fields.least(least))
    .refine((count) => count <= most, fields.most(most));

export const trialForm = form(
  {
    design: text({ ...fields.design, most: 1000 }),
    outcome: text({ ...fields.outcome, most: 100 }),
    treatedSize: whole(fields.treatedSize, 1),
    treatedCount: whole(fields.treatedCount, 0),
    controlSize: whole(fields.controlSize, 1),
    controlCount: whole(fields.controlCount, 0),
  },
  {
    meaning: (trial): Parsed<Omit<Trial, "campaignId">> => {
      const problems = (["treated", "control"] as const).flatMap((group): Problem[] => {
        const [count, size] = [trial[`${group}Count`], trial[`${group}Size`]];
        if (count <= size) return [];
        return [{ field: `${group}Count`, message: fields.tooMany(count, size) }];
      });
      return problems.length > 0 ? { ok: false, problems } : { ok: true, value: trial };
    },
  },
);

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
