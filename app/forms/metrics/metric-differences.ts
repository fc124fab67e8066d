import { type MetricEntries, metricFields } from "./metric.ts";

/** A field that two people filled in differently. */
export type MetricDifference = {
  field: (typeof metricFields)[number];
  theirs: string;
  mine: string;
};

/** Where a metric as it is recorded now differs from what somebody else has typed. */
export const metricDifferences = (theirs: MetricEntries, mine: MetricEntries): MetricDifference[] =>
  metricFields
    .map((field) => ({ field, theirs: theirs[field], mine: mine[field] }))
    .filter((one) => one.theirs !== one.mine);
