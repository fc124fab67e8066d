import { z } from "zod";
import { cadences } from "#app/domain/calendar/calendars.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { type MetricInService, measures, polarities, stages } from "#app/domain/metrics/metric.ts";
import { fileRows } from "#app/server/metrics/chart-file.ts";
import { words } from "#app/words/words.ts";

const { answers: means } = words.api.openApi;

const period = z.string().meta({ description: means.period });

const metricAnswer = z
  .object({
    slug: z.string(),
    name: z.string(),
    service: z.string(),
    stage: z.enum(stages),
    measure: z.enum(measures),
    unit: z.string(),
    partUnit: z.string().nullable().meta({ description: means.partUnit }),
    decimals: z.int(),
    polarity: z.enum(polarities),
    cadence: z.enum(cadences),
    definition: z.string(),
    source: z.string(),
    since: period.nullable().meta({ description: means.since }),
  })
  .meta({ description: means.metric });

const shown = z.number().nullable();

const figureAnswer = z
  .object({
    period,
    figure: shown.meta({ description: means.figure }),
    part: shown,
    whole: shown,
    usualFrom: shown.meta({ description: means.usualFrom }),
    usualTo: shown.meta({ description: means.usualTo }),
    said: z.string().meta({ description: means.said }),
    was: z.string().meta({ description: means.was }),
    note: z.string(),
  })
  .meta({ description: means.row });

export const seriesAnswer = z.object({ metric: metricAnswer, figures: z.array(figureAnswer) });
export const metricsAnswer = z.object({ metrics: z.array(metricAnswer) });

export const outcomeAnswer = z
  .object({ metric: z.string(), period, is: z.enum(["added", "corrected", "unchanged"]) })
  .meta({ description: means.outcome });

export const outcomesAnswer = z.object({
  added: z.int(),
  corrected: z.int(),
  unchanged: z.int(),
  figures: z.array(outcomeAnswer),
});

export const problemAnswer = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: means.instance }),
    errors: z
      .array(
        z.object({
          detail: z.string(),
          pointer: z.string().optional().meta({ description: means.pointer }),
          parameter: z.string().optional().meta({ description: means.parameter }),
        }),
      )
      .optional(),
  })
  .meta({ description: means.problem });

export const metricToAnswer = (metric: MetricInService): z.infer<typeof metricAnswer> =>
  metricAnswer.parse({ ...metric, service: metric.serviceName });

export const seriesToAnswer = (
  metric: MetricInService,
  chart: Chart,
): z.infer<typeof seriesAnswer> => ({ metric: metricToAnswer(metric), figures: fileRows(chart) });
