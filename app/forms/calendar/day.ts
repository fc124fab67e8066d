import { z } from "zod";
import { readDay } from "#app/domain/calendar/day-reading.ts";

/** A day as people type it. */
export const day = (enter: string) =>
  z.string().transform((typed, { addIssue }) => {
    const reading = typed.trim() === "" ? { ok: false as const, problem: enter } : readDay(typed);
    if (reading.ok) return reading.day;
    addIssue({ code: "custom", message: reading.problem });
    return z.NEVER;
  });

/** The same, null where it is blank. */
export const dayOrNone = z
  .string()
  .transform((typed) => typed.trim() || null)
  .pipe(z.nullable(day("")));
