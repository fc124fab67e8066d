import { isOver } from "#app/domain/calendar/period.ts";
import { type Effect, type EffectQuestion, effectIn } from "./effect.ts";
import { forecastOf } from "./forecast.ts";

/** The effect on a comparison by itself, forecast from its own past; null without a comparison or figures. */
export function comparisonAlone(
  { measure, comparison, today }: Pick<EffectQuestion, "measure" | "comparison" | "today">,
  effect: Effect,
): Effect | null {
  if (!comparison || effect.verdict === "no figures") return null;
  const figures = comparison.figures.filter(({ period }) => isOver(period, today));
  const { first: start, last: until } = effect;
  const forecast = forecastOf({ measure, figures, start, until, fixed: true });
  return forecast ? effectIn(forecast) : null;
}
