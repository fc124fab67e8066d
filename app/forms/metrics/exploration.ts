import { z } from "zod";
import { calendarOf } from "#app/domain/calendar/period.ts";
import type { Choice } from "#app/domain/verdicts/exploration.ts";

const period = z
  .string()
  .refine((text) => text === "" || calendarOf(text) !== undefined)
  .transform((text) => text || null);

const slug = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]*$/);

const schema = z.object({
  from: z.array(period).max(1),
  to: z.array(period).max(1),
  with: z.array(slug).max(500),
  campaign: z.array(slug).max(500),
});

/** Undefined if the address makes no sense. An empty `campaign` asks for none. */
export function parseChoice(parameters: URLSearchParams): Choice | undefined {
  const asked = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, parameters.getAll(name)]),
  );
  const { data } = schema.safeParse(asked);
  if (!data) return undefined;
  return {
    metrics: data.with,
    campaigns: parameters.has("campaign") ? data.campaign : null,
    from: data.from[0] ?? null,
    to: data.to[0] ?? null,
  };
}
