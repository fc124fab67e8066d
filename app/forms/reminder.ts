import { z } from "zod";
import { isMonth, type Month } from "#app/domain/period.ts";
import type { Problem } from "#app/domain/problem.ts";
import { linkDays } from "#app/domain/return-link.ts";
import { number } from "./identity.ts";
import { parseAddress } from "./search.ts";

const address = z.object({ person: number, month: z.string().refine(isMonth) });

/** Whom an address asks to remind, and of which month; undefined where it makes no sense. */
export const parseReminderAddress = (
  parameters: URLSearchParams,
): { person: number; month: Month } | undefined => parseAddress(address, parameters);

const form = z.object({
  days: z.enum(linkDays.map(String), "Choose for how long the link works").transform(Number),
});

/** Reads for how many days a reminder's link is to work. */
export function parseReminder(
  formData: FormData,
): { ok: true; days: number } | { ok: false; problems: Problem[] } {
  const isOurs = [...formData.keys()].join() === "days";
  const parsed = form.safeParse(isOurs ? Object.fromEntries(formData) : {});
  if (parsed.success) return { ok: true, days: parsed.data.days };
  return { ok: false, problems: parsed.error.issues.map(problemOf) };
}

const problemOf = ({ path, message }: z.core.$ZodIssue): Problem => ({
  field: String(path[0]),
  message,
});
