import { z } from "zod";
import { cadences } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { type MetricInService, measures, polarities, stages } from "#app/domain/metrics/metric.ts";
import { fileRows } from "#app/server/metrics/chart-file.ts";

const period = z.string().meta({ description: "A month, 2026-03, or a quarter, 2026-Q1." });

export const metricAnswer = z
  .object({
    slug: z.string(),
    name: z.string(),
    service: z.string(),
    stage: z.enum(stages),
    measure: z.enum(measures),
    unit: z.string(),
    partUnit: z.string().nullable().meta({ description: "What the part of a share is." }),
    decimals: z.int(),
    polarity: z.enum(polarities),
    cadence: z.enum(cadences),
    definition: z.string(),
    source: z.string(),
    since: period.nullable().meta({ description: "The first period that anything was said of." }),
  })
  .meta({ description: "A metric as its page defines it." });

const shown = z.number().nullable();

export const figureAnswer = z
  .object({
    period,
    figure: shown.meta({
      description: "In the metric's unit; a share in percent. Never 0 for none.",
    }),
    part: shown,
    whole: shown,
    usualFrom: shown.meta({ description: "The lower end of the usual range." }),
    usualTo: shown.meta({ description: "The upper end of the usual range." }),
    said: z
      .string()
      .meta({ description: "Why there is no number, or how it stands to the range." }),
    was: z.string().meta({ description: "What it was before it was corrected." }),
    note: z.string(),
  })
  .meta({ description: "One period as the metric's page shows it." });

export const seriesAnswer = z.object({ metric: metricAnswer, figures: z.array(figureAnswer) });
export const metricsAnswer = z.object({ metrics: z.array(metricAnswer) });

export const outcomeAnswer = z
  .object({
    metric: z.string(),
    period,
    is: z.enum(["added", "corrected", "unchanged"]),
  })
  .meta({ description: "What became of a figure that was sent." });

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
    instance: z.string().meta({ description: "The request's id, as the log has it." }),
    errors: z
      .array(
        z.object({
          detail: z.string(),
          pointer: z.string().optional().meta({ description: "Where in the JSON: #/3/value." }),
          parameter: z.string().optional().meta({ description: "Which part of the address." }),
        }),
      )
      .optional(),
  })
  .meta({ description: "Why nothing was done (RFC 9457)." });

export const metricToAnswer = (metric: MetricInService): z.infer<typeof metricAnswer> => ({
  slug: metric.slug,
  name: metric.name,
  service: metric.serviceName,
  stage: metric.stage,
  measure: metric.measure,
  unit: metric.unit,
  partUnit: metric.partUnit,
  decimals: metric.decimals,
  polarity: metric.polarity,
  cadence: metric.cadence,
  definition: metric.definition,
  source: metric.source,
  since: metric.since,
});

export const seriesToAnswer = (
  metric: MetricInService,
  chart: Chart,
): z.infer<typeof seriesAnswer> => ({ metric: metricToAnswer(metric), figures: fileRows(chart) });
