import { z } from "zod";
import type { Person } from "#app/domain/people/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { form, inOrder, type Parsed } from "#app/forms/form.ts";
import { email } from "#app/forms/people/email.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";
import {
  accentProblems,
  type CouncilSettings,
  councilShape,
  newCouncilEntries,
  settingsOf,
} from "./council.ts";

export type SetUp = {
  council: CouncilSettings;
  person: Omit<Person, "id"> & { password: string };
};

const fields = {
  code: z.string(),
  ...councilShape,
  name: text({ ...words.personFields.yourName, most: 100 }),
  email: email(words.personFields.yourEmail),
  password: z.string(),
  head: z.enum(["yes", ""]),
};

/** The code and the strength of the password are checked elsewhere. */
export const setUpForm = form(fields, {
  optional: ["accent", "nation", "head"],
  secret: ["password"],
  blank: { ...newCouncilEntries, head: "yes" },
  check: accentProblems,
  meaning: ({ name, email: address, password, head, ...council }): Parsed<SetUp> => {
    const roles: Person["roles"] =
      head === "yes" ? ["administrator", "head of communications"] : ["administrator"];
    const person = { name, email: address, password, roles };
    return { ok: true, value: { council: settingsOf(council), person } };
  },
});

export const setUpProblems = (problems: readonly Problem[]): Problem[] =>
  inOrder(problems, Object.keys(fields));

export const demoForm = form({ demoCode: z.string() });
