import { z } from "zod";
import { form } from "#app/forms/form.ts";
import { amount } from "#app/forms/number.ts";
import { text } from "#app/forms/text.ts";

const most = 100_000;

const isToThePenny = (pounds: number) => Number(pounds.toFixed(2)) === pounds;

const yearHelp = "Enter a year from 1990 to 2100, like 2026 or 2025-26";

function isYear(text: string): boolean {
  const [, year, next] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  const from = Number(year);
  return from >= 1990 && from <= 2100 && (next === undefined || (from + 1) % 100 === Number(next));
}

/** What one contact or transaction costs. */
export const unitCostForm = form(
  {
    name: text({ name: "What it is for", most: 100, enter: "Say what it is the cost of" }),
    pounds: amount({
      enter: "Enter what one of them costs",
      mark: "£",
      otherwise: "Enter what one of them costs in pounds, like £2.83",
      below: "What one of them costs must be £0 or more",
    })
      .refine((pounds) => pounds <= most, "What one of them costs must be £100,000 or less")
      .refine(isToThePenny, "Enter it to the penny, like £2.83"),
    year: z
      .string()
      .transform((typed) => typed.trim().replace(/^(\d{4})\s*[-–/]\s*(?:\d{2})?(\d{2})$/u, "$1-$2"))
      .refine((year) => year !== "", "Enter the year that it is of")
      .refine((year) => year === "" || isYear(year), yearHelp),
    source: text({ name: "The source", most: 300, enter: "Say where it is from" }),
    own: z.enum(["yes", "no"], "Choose whether the council worked it out for itself"),
  },
  {
    optional: ["own"],
    meaning: ({ own, ...cost }) => ({
      ok: true,
      value: { ...cost, isOwn: own === "yes" ? (1 as const) : (0 as const) },
    }),
  },
);
