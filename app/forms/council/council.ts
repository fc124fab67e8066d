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

/** What a council says of itself. */
export type CouncilSettings = Pick<Council, "name" | "accent" | "nation" | "financialYearStart">;

/** The choice of a colour that is typed. */
export const ownAccent = "own";

/** The form as it stands of a council's settings. */
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

/** What most councils begin with: a colour, England, April. */
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
  council: text({ name: "The council’s name", most: 100, enter: "Enter the council’s name" }),
  accent: z.enum(chosen, "Choose a colour"),
  ownAccent: z.string(),
  nation: z.enum(nations, "Choose the nation"),
  yearStart: z
    .string()
    .regex(/^([1-9]|1[0-2])$/, "Choose the month in which the financial year begins")
    .transform(Number),
};

type CouncilTyped = z.infer<z.ZodObject<typeof councilShape>>;

export const settingsOf = (typed: CouncilTyped): CouncilSettings => ({
  name: typed.council,
  accent: typed.accent === ownAccent ? (colourOf(typed.ownAccent) ?? "") : typed.accent,
  nation: typed.nation,
  financialYearStart: typed.yearStart,
});

/** What is wrong with a colour that was typed: not one, or one in which text cannot be read. */
export function accentProblems({ accent, ownAccent: typed }: CouncilEntries): Problem[] {
  if (accent !== ownAccent) return [];
  const refused = (message: string) => [{ field: "ownAccent", message }];
  if (typed.trim() === "") return refused("Enter the colour, like #1d4f91");
  const colour = colourOf(typed);
  if (colour === undefined) {
    return refused("Enter the colour as # and six letters a to f or figures, like #1d4f91");
  }
  if (isReadable(colour)) return [];
  const ratio = (Math.floor(contrastOnPage(colour) * 10) / 10).toFixed(1);
  return refused(
    `Text in ${colour} is too pale to read: its contrast with our pages is ${ratio} to 1 and must be ${leastContrast.text} to 1. The nearest that passes is ${nearestReadable(colour)}`,
  );
}

/** What a council says of itself. */
export const councilForm = form(councilShape, {
  optional: ["accent", "nation"],
  blank: newCouncilEntries,
  check: accentProblems,
  meaning: (typed) => ({ ok: true, value: settingsOf(typed) }),
});
