import { z } from "zod";
import { stages } from "#app/domain/metrics/metric.ts";
import { type MetricSearch, metricOrders } from "#app/domain/metrics/metric-list.ts";
import { anyOrOneOf, orderOf, parseAddress, searchWords } from "#app/forms/search.ts";

const schema = z.object({
  search: searchWords,
  service: z
    .string()
    .max(200)
    .default("")
    .transform((name) => name || null),
  stage: anyOrOneOf(stages),
  sort: orderOf(metricOrders),
});

export const parseMetricSearch = (parameters: URLSearchParams): MetricSearch | undefined =>
  parseAddress(schema, parameters);
