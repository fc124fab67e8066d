import type { Day, Period } from "#app/domain/calendar/period.ts";
import type { Holidays } from "#app/domain/calendar/working-day.ts";
import { dueOn } from "./due.ts";
import type { FigureInForce } from "./figure.ts";
import type { MetricInService } from "./metric.ts";

/** A figure that the month asks for and does not have. */
export type MissingFigure = {
  metric: MetricInService;
  period: Period;
  state: "not given" | "not available";
  note: string | null;
  dueOn: Day;
  isLate: boolean;
};

/** Why a metric has no number for a period; undefined where it has one or none applies. What was said not to be there is never late. */
export function missingFigure(
  metric: MetricInService,
  period: Period,
  figure: Pick<FigureInForce, "state" | "note"> | undefined,
  today: Day,
  holidays: Holidays,
): MissingFigure | undefined {
  if (figure?.state === "given" || figure?.state === "does not apply") return undefined;
  const due = dueOn(period, metric, holidays);
  return {
    metric,
    period,
    state: figure?.state ?? "not given",
    note: figure?.note ?? null,
    dueOn: due,
    isLate: !figure && today > due,
  };
}
