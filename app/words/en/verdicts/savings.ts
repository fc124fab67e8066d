import type { Cost } from "#app/domain/campaigns/cost.ts";
import { type Saving, savedByOne, type UnitCost } from "#app/domain/campaigns/money.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { NamedSaving } from "#app/domain/verdicts/campaign-evidence.ts";
import type { Amounts, Avoided } from "#app/domain/verdicts/campaign-money.ts";
import type { Fallback } from "#app/domain/verdicts/failed-visits.ts";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { inFigures, poundsInWords } from "#app/words/en/numbers.ts";
import { withinSentence } from "#app/words/en/sentence.ts";
import { roughly } from "./costs.ts";

/** "Each of the sign-ups made online spares £4.20: £4.35 for a telephone call, less £0.15 for a web visit." */
export function sparedInWords(from: UnitCost, to: UnitCost | null, metric: Counted): string {
  const less = to ? `, less ${priced(to)}` : "";
  return `${eachOf(metric)} spares ${poundsInWords(savedByOne(from, to))}: ${priced(from)}${less}.`;
}

type Counted = Pick<Metric, "unit" | "partUnit" | "polarity">;

const eachOf = ({ unit, partUnit, polarity }: Counted) =>
  `Each of the ${partUnit === null ? unit : `${unit} ${partUnit}`}${polarity === "lower is better" ? " that there are fewer" : ""}`;

const priced = ({ name, pounds }: UnitCost) =>
  `${poundsInWords(pounds)} for ${withinSentence(name)}`;

/** Whether money has left a budget, and who says so. */
export const budgetInWords = ({ confirmedBy, confirmedOn, costCentre }: Saving): string =>
  confirmedBy === null || confirmedOn === null
    ? "staff time is freed. No budget holder has taken the money out."
    : `${confirmedBy} took money out of cost centre ${costCentre} on ${dayInWords(confirmedOn)}. That budget says how much: what is worked out here is an estimate.`;

/** "£2,000 (likely between £1,000 and £4,000) avoided, notional; less the £1,000 that it cost, …" */
export function avoidedInWords({ isCashable, amounts }: Avoided, { spend }: Cost): string {
  if (amounts === null)
    return "What it spared cannot be said: there is no verdict to work it out from.";
  const kind = isCashable ? "cashable only as far as it was taken out" : "notional";
  const net = `less the ${poundsInWords(spend)} that it cost, ${inRange(amounts.net)}`;
  const even =
    amounts.breakEven === null
      ? "None of it pays for itself: each one costs more than it spares."
      : `It pays for itself from ${inFigures(Math.ceil(amounts.breakEven))} on.`;
  return `${inRange(amounts.avoided)} avoided, ${kind}; ${net}. ${even}`;
}

/** "£4,780 (likely between £3,906 and £5,653)"; only the range where there may have been no saving. */
function inRange({ amount, low, high }: Amounts): string {
  if (low <= 0 && high >= 0) return `anything from ${roughly(low)} to ${roughly(high)}`;
  return `${roughly(amount)} (likely between ${roughly(low)} and ${roughly(high)})`;
}

/** What failed visits would leave of a saving; who gave up and came back the dearer way is not known. */
export function fallbackInWords(fallback: Fallback, { from, to }: NamedSaving): string {
  const notTakenOff = "What it costs where they fell back on the dearer way is not taken off.";
  if (fallback === "unknown" || to === null) return notTakenOff;
  const { effectiveCost, avoided } = fallback;
  const [dearer, cheaper] = [from, to].map(({ name }) => withinSentence(name));
  return `${notTakenOff} If all of them fell back on ${dearer}, ${cheaper} would come to ${roughly(effectiveCost)}, and what is avoided to between ${roughly(avoided.low)} and ${roughly(avoided.high)}.`;
}
