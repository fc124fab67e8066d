import type { Problem } from "#app/domain/problem.ts";
import type { MetricEntries } from "#app/forms/metrics/metric.ts";

/** What each part of a metric's form is drawn from. */
export type MetricFormPart = { entries: MetricEntries; problems: readonly Problem[] };
