import { z } from "zod";
import type { Day } from "#app/domain/calendar/period.ts";
import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { lastDayFault, latestDay } from "#app/domain/people/token.ts";
import type { Problem } from "#app/domain/problem.ts";
import { day } from "#app/forms/calendar/day.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

/** What stands in the fields of the form, as it was typed. */
export type TokenEntries = { name: string; lastDay: string; metrics: string[] };

export type TokenDraft = { name: string; lastDay: Day; metricIds: number[] };

export const noTokenEntries: TokenEntries = { name: "", lastDay: "", metrics: [] };

const sent = z.strictObject({
  name: z.tuple([z.string()]),
  lastDay: z.tuple([z.string()]),
  metrics: z.array(z.string()).optional(),
});

/** The fields of a form as it was sent; undefined where no page of ours sends such a form. */
export function readTokenEntries(form: FormData): TokenEntries | undefined {
  const fields = [...new Set(form.keys())].map((name) => [name, form.getAll(name)]);
  const { data } = sent.safeParse(Object.fromEntries(fields));
  if (!data) return undefined;
  return { name: data.name[0], lastDay: data.lastDay[0], metrics: data.metrics ?? [] };
}

const schema = z.object({
  name: text({ name: "The name", most: 100, enter: "Enter which system it is for" }),
  lastDay: day("Enter the last day on which it works"),
});

/** Reads the form of a token; `metrics` are those that there are. */
export function parseToken(
  entries: TokenEntries,
  metrics: readonly Pick<Metric, "id" | "slug">[],
  today: Day,
): { ok: true; value: TokenDraft } | { ok: false; problems: Problem[] } {
  const parsed = schema.safeParse(entries);
  const problems = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    field: String(path[0]),
    message,
  }));
  const fault = parsed.data && lastDayFault(parsed.data.lastDay, today);
  if (parsed.data && fault) {
    const { lastDay } = parsed.data;
    const message = words.tokens.lastDayFaults[fault](lastDay, latestDay(today));
    problems.push({ field: "lastDay", message });
  }
  const chosen = metrics.filter(({ slug }) => entries.metrics.includes(slug));
  if (chosen.length === 0) {
    problems.push({ field: "metrics", message: "Choose the metrics that it gives and reads" });
  } else if (chosen.length < entries.metrics.length) {
    problems.push({ field: "metrics", message: "Choose among the metrics that there are" });
  }
  if (!parsed.data || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...parsed.data, metricIds: chosen.map(({ id }) => id) } };
}

/** What to write for the last day, and until when. */
export const lastDayHint = (today: Day): string =>
  `For example ${dayInWords(latestDay(today))}, which is the latest: a token works for a year at most`;
