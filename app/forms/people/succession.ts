import { z } from "zod";
import type { StaffMember } from "#app/domain/people/staff.ts";
import { byId, bySlug, oneOf } from "#app/forms/choice.ts";
import { form } from "#app/forms/form.ts";
import { words } from "#app/words/words.ts";

type Context = { person: StaffMember; successors: readonly StaffMember[] };

export const successionForm = form(
  {
    metrics: ({ person }: Context) =>
      z
        .array(z.string())
        .transform((chosen) => person.metrics.filter((metric) => chosen.includes(bySlug(metric))))
        .refine((metrics) => metrics.length > 0, words.personFields.metrics),
    successor: ({ successors }: Context) => oneOf(successors, byId, words.personFields.successor),
  },
  { lists: ["metrics"] },
);
