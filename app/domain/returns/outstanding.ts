import {
  type Day,
  type Month,
  monthsAfter,
  type Period,
  periodsTouching,
  shift,
} from "#app/domain/calendar/period.ts";
import { daysBetween, type Holidays } from "#app/domain/calendar/working-day.ts";
import { dueOn, periodsAsked } from "#app/domain/metrics/due.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { type MissingFigure, missingFigure } from "#app/domain/metrics/missing.ts";

/** A figure that nobody has given or excused. */
export type OwedFigure = MissingFigure & {
  /** The first period of the unanswered run. */
  since: Period;
  /** When the run's first figure was due. */
  firstDueOn: Day;
  /** Days since its own due day, or 0. */
  daysLate: number;
};

/** What one officer owes; `personId` is null for metrics without an officer. */
export type Owing = {
  personId: number | null;
  name: string | null;
  figures: OwedFigure[];
  late: number;
};

export type Completeness = { service: string; given: number; asked: number };

/** How complete a month's figures are, and who owes the rest. */
export type Outstanding = {
  month: Month;
  services: Completeness[];
  given: number;
  asked: number;
  /** Late ones first, the longest owed before others. */
  owing: Owing[];
  unavailable: MissingFigure[];
};

type Said = Pick<FigureInForce, "metricId" | "period" | "state" | "note">;

const monthsLookedBack = 12;

/** A month's periods and those of the year before. */
export const periodsTold = (month: Month): Period[] =>
  periodsTouching(shift(month, -monthsLookedBack), month);

/** The figures missing for a month. `said` are those in force for `periodsTold`. */
export function outstandingOf(
  month: Month,
  today: Day,
  metrics: readonly MetricInService[],
  said: readonly Said[],
  holidays: Holidays,
): Outstanding {
  const known = new Map(said.map((figure) => [`${figure.metricId} ${figure.period}`, figure]));
  const sayingOf = (metric: MetricInService, period: Period) => known.get(`${metric.id} ${period}`);
  const asked = metrics.flatMap((metric) =>
    periodsAsked(month, metric).map((period) => ({
      metric,
      period,
      figure: sayingOf(metric, period),
    })),
  );
  const missing = asked.flatMap(
    ({ metric, period, figure }) => missingFigure(metric, period, figure, today, holidays) ?? [],
  );
  const owed = missing
    .filter(({ state }) => state === "not given")
    .map((figure): OwedFigure => {
      const since = beginningOf(figure, sayingOf);
      return {
        ...figure,
        since,
        firstDueOn: dueOn(since, figure.metric, holidays),
        daysLate: figure.isLate ? daysBetween(figure.dueOn, today) : 0,
      };
    });
  const services = completenessOf(asked);
  const sum = (key: "given" | "asked") => services.reduce((all, row) => all + row[key], 0);
  return {
    month,
    services,
    given: sum("given"),
    asked: sum("asked"),
    owing: owingOf(owed),
    unavailable: missing.filter(({ state }) => state === "not available"),
  };
}

/** The start of the unanswered run, at most a year back. */
function beginningOf(
  { metric, period }: MissingFigure,
  sayingOf: (metric: MetricInService, period: Period) => Said | undefined,
): Period {
  const earliest = monthsAfter(period, -monthsLookedBack);
  let first = period;
  while (first > earliest) {
    const earlier = shift(first, -1);
    if (metric.since === null || earlier < metric.since || sayingOf(metric, earlier)) break;
    first = earlier;
  }
  return first;
}

function completenessOf(
  asked: readonly { metric: MetricInService; figure: Said | undefined }[],
): Completeness[] {
  const applying = asked.filter(({ figure }) => figure?.state !== "does not apply");
  return [...Map.groupBy(applying, ({ metric }) => metric.serviceName)]
    .map(([service, own]) => ({
      service,
      given: own.filter(({ figure }) => figure?.state === "given").length,
      asked: own.length,
    }))
    .toSorted((one, other) => one.given / one.asked - other.given / other.asked);
}

function owingOf(owed: readonly OwedFigure[]): Owing[] {
  return [...Map.groupBy(owed, ({ metric }) => metric.ownerId)]
    .map(([personId, own]) => ({
      personId,
      name: own[0]?.metric.ownerName ?? null,
      figures: own.toSorted(lateFirst),
      late: own.filter(({ isLate }) => isLate).length,
    }))
    .toSorted((one, other) => lateFirst(one.figures[0], other.figures[0]));
}

function lateFirst(one: OwedFigure | undefined, other: OwedFigure | undefined): number {
  if (!one || !other) return 0;
  if (one.isLate !== other.isLate) return one.isLate ? -1 : 1;
  if (one.firstDueOn !== other.firstDueOn) return one.firstDueOn < other.firstDueOn ? -1 : 1;
  return one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn);
}
