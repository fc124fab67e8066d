import type { Period } from "#app/domain/calendar/period.ts";
import type { Trial } from "#app/domain/campaigns/campaign.ts";
import type { ReasonNotToSay } from "#app/statistics/verdicts/verdict.ts";
import type { Effect } from "./effect.ts";
import type { ReasonForCaution, Strength } from "./forecast.ts";

export type ClaimGrounds = {
  verdict: Effect["verdict"];
  strength: Strength | null;
  because: ReasonForCaution[] | ReasonNotToSay | null;
  first: Period | null;
  last: Period | null;
  extra: number | null;
  low: number | null;
  high: number | null;
  /** The count and size of the treated group, then of the control group, and what was counted. */
  trial: [number, number, number, number, string] | null;
};

export function claimGrounds(effect: Effect, trial: Trial | null): ClaimGrounds {
  const numbers = "numbers" in effect ? effect.numbers : null;
  return {
    verdict: effect.verdict,
    strength: "strength" in effect ? effect.strength : null,
    because: "because" in effect ? effect.because : null,
    first: effect.verdict === "no figures" ? null : effect.first,
    last: effect.verdict === "no figures" ? null : effect.last,
    extra: rounded(numbers?.extra),
    low: rounded(numbers?.low),
    high: rounded(numbers?.high),
    trial: trial && [
      trial.treatedCount,
      trial.treatedSize,
      trial.controlCount,
      trial.controlSize,
      trial.outcome,
    ],
  };
}

/** To six digits: machines may differ in later ones. */
const rounded = (number: number | undefined) =>
  number === undefined ? null : Number(number.toPrecision(6));

/** Compares only what the claim's grounds hold: a later version may hold more. */
export const isSameGrounds = (written: Partial<ClaimGrounds>, now: ClaimGrounds): boolean =>
  (Object.keys(written) as (keyof ClaimGrounds)[]).every(
    (key) => JSON.stringify(written[key]) === JSON.stringify(now[key]),
  );
