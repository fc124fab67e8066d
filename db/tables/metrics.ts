import type { Generated } from "kysely";
import type { Period } from "#app/domain/calendar/period.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { FigureState } from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import type { Target } from "#app/domain/metrics/target.ts";
import type { Counted, Instant } from "#db/tables/columns.ts";

export type MetricsTables = {
  service: Counted<Service>;
  metric: Counted<Metric>;
  figure: {
    id: Generated<number>;
    metricId: number;
    period: Period;
    state: FigureState;
    value: number | null;
    part: number | null;
    whole: number | null;
    note: string | null;
    source: string;
    givenById: number | null;
    givenAt: Instant;
    replacesId: number | null;
    reason: string | null;
    confirmation: string | null;
    /** The import that brought it in. */
    importId: number | null;
  };
  event: Counted<MetricEvent>;
  target: Counted<Target>;
};
