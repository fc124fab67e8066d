import { z } from "zod";
import { type Person, roles } from "#app/domain/people/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";
import { email } from "./email.ts";

/** What stands in the fields of the form, as it was typed. */
export type PersonEntries = { name: string; email: string; roles: string[] };

export const noPersonEntries: PersonEntries = { name: "", email: "", roles: ["officer"] };

const sent = z.strictObject({
  name: z.tuple([z.string()]),
  email: z.tuple([z.string()]),
  roles: z.array(z.string()).optional(),
});

/** The fields of a form as it was sent; undefined where no page of ours sends such a form. */
export function readPersonEntries(form: FormData): PersonEntries | undefined {
  const fields = [...new Set(form.keys())].map((name) => [name, form.getAll(name)]);
  const { data } = sent.safeParse(Object.fromEntries(fields));
  return data && { name: data.name[0], email: data.email[0], roles: data.roles ?? [] };
}

const schema = z.object({
  name: text({ name: "The name", most: 100, enter: "Enter their name" }),
  email: email("Enter their e-mail address"),
  roles: z
    .array(z.enum(roles, "Choose among the roles that there are"))
    .min(1, "Choose what they may do")
    .transform((chosen) => roles.filter((role) => chosen.includes(role))),
});

/** Reads who somebody is and what they may do. */
export function parsePerson(
  entries: PersonEntries,
): { ok: true; value: Omit<Person, "id"> } | { ok: false; problems: Problem[] } {
  const parsed = schema.safeParse(entries);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: problemsIn(parsed.error) };
}
