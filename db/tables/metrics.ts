import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { Amount, Figure, FigureState } from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import type { Target } from "#app/domain/metrics/target.ts";
import type { Counted } from "#db/tables/columns.ts";

export type MetricsTables = {
  service: Counted<Service>;
  metric: Counted<Metric>;
  figure: Counted<Omit<Figure, keyof Amount>> & {
    state: FigureState;
    value: number | null;
    part: number | null;
    whole: number | null;
    /** The import that brought it in. */
    importId: number | null;
  };
  event: Counted<MetricEvent>;
  target: Counted<Target>;
};
