import { z } from "zod";
import {
  accents,
  contrastOnPage,
  isReadable,
  leastContrast,
  nearestReadable,
} from "#app/domain/council/colour.ts";
import { type Council, nations } from "#app/domain/council/council.ts";
import type { Problem } from "#app/domain/problem.ts";
import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

export type CouncilSettings = Pick<Council, "name" | "accent" | "nation" | "financialYearStart">;

export const ownAccent = "own";

export const councilEntriesOf = (council: CouncilSettings): CouncilEntries => {
  const isKnown = accents.some(({ colour }) => colour === council.accent);
  return {
    council: council.name,
    accent: isKnown ? council.accent : ownAccent,
    ownAccent: isKnown ? "" : council.accent,
    nation: council.nation,
    yearStart: String(council.financialYearStart),
  };
};

export type CouncilEntries = Record<keyof typeof councilShape, string>;

export const newCouncilEntries: CouncilEntries = {
  council: "",
  accent: accents[0]?.colour ?? ownAccent,
  ownAccent: "",
  nation: "England",
  yearStart: "4",
};

const colourOf = (typed: string) => {
  const [, digits = ""] = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(typed.trim()) ?? [];
  const whole = digits.length === 3 ? digits.replaceAll(/./g, "$&$&") : digits;
  return whole === "" ? undefined : `#${whole.toLowerCase()}`;
};

const chosen = [ownAccent, ...accents.map(({ colour }) => colour)];

export const councilShape = {
  council: text({ ...words.councilFields.name, most: 100 }),
  accent: z.enum(chosen, words.councilFields.accent),
  ownAccent: z.string(),
  nation: z.enum(nations, words.councilFields.nation),
  yearStart: z
    .string()
    .regex(/^([1-9]|1[0-2])$/, words.councilFields.financialYear)
    .transform(Number),
};

type CouncilTyped = z.infer<z.ZodObject<typeof councilShape>>;

export const settingsOf = (typed: CouncilTyped): CouncilSettings => ({
  name: typed.council,
  accent: typed.accent === ownAccent ? (colourOf(typed.ownAccent) ?? "") : typed.accent,
  nation: typed.nation,
  financialYearStart: typed.yearStart,
});

export function accentProblems({ accent, ownAccent: typed }: CouncilEntries): Problem[] {
  if (accent !== ownAccent) return [];
  const refused = (message: string) => [{ field: "ownAccent", message }];
  if (typed.trim() === "") return refused(words.councilFields.colour);
  const colour = colourOf(typed);
  if (colour === undefined) return refused(words.councilFields.colourForm);
  if (isReadable(colour)) return [];
  const ratio = (Math.floor(contrastOnPage(colour) * 10) / 10).toFixed(1);
  return refused(
    words.councilFields.pale({
      colour,
      ratio: String(ratio),
      least: leastContrast.text,
      nearest: nearestReadable(colour),
    }),
  );
}

export const councilForm = form(councilShape, {
  optional: ["accent", "nation"],
  blank: newCouncilEntries,
  check: accentProblems,
  meaning: (typed) => ({ ok: true, value: settingsOf(typed) }),
});
