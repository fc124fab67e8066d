import { z } from "zod";
import { roles } from "#app/domain/people/person.ts";
import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";
import { email } from "./email.ts";

export const personForm = form(
  {
    name: text({ ...words.personFields.theirName, most: 100 }),
    email: email(words.personFields.theirEmail),
    roles: z
      .array(z.enum(roles, words.personFields.knownRoles))
      .min(1, words.personFields.roles)
      .transform((chosen) => roles.filter((role) => chosen.includes(role))),
  },
  { lists: ["roles"], blank: { roles: ["officer"] } },
);
