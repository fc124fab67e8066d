import { z } from "zod";
import { roles } from "#app/domain/people/person.ts";
import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { email } from "./email.ts";

/** Who somebody is and what they may do. */
export const personForm = form(
  {
    name: text({ name: "The name", most: 100, enter: "Enter their name" }),
    email: email("Enter their e-mail address"),
    roles: z
      .array(z.enum(roles, "Choose among the roles that there are"))
      .min(1, "Choose what they may do")
      .transform((chosen) => roles.filter((role) => chosen.includes(role))),
  },
  { lists: ["roles"], blank: { roles: ["officer"] } },
);
