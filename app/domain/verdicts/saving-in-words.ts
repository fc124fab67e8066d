import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Saving, UnitCost } from "#app/domain/campaigns/money.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { poundsInWords } from "#app/domain/metrics/pounds.ts";
import { withinSentence } from "#app/domain/metrics/wording.ts";

/** "Each of the sign-ups made online spares £4.20: £4.35 for a telephone call, less £0.15 for a web visit." */
export function sparedInWords(from: UnitCost, to: UnitCost | null, metric: Counted): string {
  const spared = Number((from.pounds - (to?.pounds ?? 0)).toFixed(2));
  const less = to ? `, less ${priced(to)}` : "";
  return `${eachOf(metric)} spares ${poundsInWords(spared)}: ${priced(from)}${less}.`;
}

type Counted = Pick<Metric, "unit" | "partUnit" | "polarity">;

const eachOf = ({ unit, partUnit, polarity }: Counted) =>
  `Each of the ${partUnit === null ? unit : `${unit} ${partUnit}`}${polarity === "lower is better" ? " that there are fewer" : ""}`;

const priced = ({ name, pounds }: UnitCost) =>
  `${poundsInWords(pounds)} for ${withinSentence(name)}`;

/** Whether money has left a budget, and who says so. */
export function labelOf({ confirmedBy, confirmedOn, costCentre }: Saving): {
  kind: "notional" | "cashable";
  sentence: string;
} {
  if (confirmedBy === null || confirmedOn === null) {
    return {
      kind: "notional",
      sentence: "staff time is freed. No budget holder has taken the money out.",
    };
  }
  return {
    kind: "cashable",
    sentence: `${confirmedBy} took money out of cost centre ${costCentre} on ${dayInWords(confirmedOn)}. That budget says how much: what is reckoned here is an estimate.`,
  };
}
