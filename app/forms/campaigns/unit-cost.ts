import { z } from "zod";
import { form } from "#app/forms/form.ts";
import { amount } from "#app/forms/number.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

const { unitCostFields: said } = words;

const most = 100_000;

const isToThePenny = (pounds: number) => Number(pounds.toFixed(2)) === pounds;

function isYear(text: string): boolean {
  const [, year, next] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  const from = Number(year);
  return from >= 1990 && from <= 2100 && (next === undefined || (from + 1) % 100 === Number(next));
}

export const unitCostForm = form(
  {
    name: text({ ...said.name, most: 100 }),
    pounds: amount({ ...said.pounds, mark: "£" })
      .refine((pounds) => pounds <= most, said.tooMuch)
      .refine(isToThePenny, said.pence),
    year: z
      .string()
      .transform((typed) => typed.trim().replace(/^(\d{4})\s*[-–/]\s*(?:\d{2})?(\d{2})$/u, "$1-$2"))
      .refine((year) => year !== "", said.noYear)
      .refine((year) => year === "" || isYear(year), said.year),
    source: text({ ...said.source, most: 300 }),
    own: z.enum(["yes", "no"], said.own),
  },
  {
    optional: ["own"],
    meaning: ({ own, ...cost }) => ({
      ok: true,
      value: { ...cost, isOwn: own === "yes" ? (1 as const) : (0 as const) },
    }),
  },
);
