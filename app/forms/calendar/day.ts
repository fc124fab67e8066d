import { z } from "zod";
import { readDay } from "#app/domain/calendar/day-reading.ts";
import { words } from "#app/words/words.ts";

export const day = (enter: string) =>
  z.string().transform((typed, { addIssue }) => {
    const reading = readDay(typed);
    if (reading.ok) return reading.day;
    const { problem } = reading;
    const message = problem.kind === "blank" ? enter : words.calendarProblems.day(problem);
    addIssue({ code: "custom", message });
    return z.NEVER;
  });

/** Null if blank. */
export const dayOrNone = z
  .string()
  .transform((typed) => typed.trim() || null)
  .pipe(z.nullable(day("")));
