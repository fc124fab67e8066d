import { z } from "zod";
import type { Person } from "#app/domain/people/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type Entries, readFields } from "#app/forms/entries.ts";
import { email } from "#app/forms/people/email.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";
import {
  accentProblems,
  type CouncilSettings,
  councilFields,
  councilShape,
  newCouncilEntries,
  settingsOf,
} from "./council.ts";

const fields = ["code", ...councilFields, "name", "email", "password", "head"] as const;

export type SetUpEntries = Entries<(typeof fields)[number]>;

export type SetUp = {
  council: CouncilSettings;
  /** Who keeps the settings from now on. */
  person: Omit<Person, "id"> & { password: string };
};

export const noSetUpEntries: SetUpEntries = {
  ...newCouncilEntries,
  code: "",
  name: "",
  email: "",
  password: "",
  head: "yes",
};

export const readSetUpEntries = (form: FormData): SetUpEntries | undefined =>
  readFields(form, fields, ["accent", "nation", "head"]);

const schema = z.object({
  ...councilShape,
  name: text({ name: "The name", most: 100, enter: "Enter your name" }),
  email: email("Enter your e-mail address"),
  password: z.string(),
  head: z.enum(["yes", ""]),
});

/** Reads all but the code and how good the password is, which are no matters of form. */
export function parseSetUp(
  entries: SetUpEntries,
): { ok: true; value: SetUp } | { ok: false; problems: Problem[] } {
  const parsed = schema.safeParse(entries);
  const problems = inOrder([
    ...(parsed.error ? problemsIn(parsed.error) : []),
    ...accentProblems(entries),
  ]);
  if (!parsed.data || problems.length > 0) return { ok: false, problems };
  const { name, email: address, password, head } = parsed.data;
  const roles: Person["roles"] =
    head === "yes" ? ["administrator", "head of communications"] : ["administrator"];
  return {
    ok: true,
    value: {
      council: settingsOf(parsed.data),
      person: { name, email: address, password, roles },
    },
  };
}

/** Problems as they stand on the page. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const places = new Map<string, number>(fields.map((name, place) => [name, place]));
  const placeOf = ({ field }: Problem) => places.get(field) ?? 0;
  return problems.toSorted((one, other) => placeOf(one) - placeOf(other));
}
