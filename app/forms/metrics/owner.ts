import type { Person } from "#app/domain/people/person.ts";
import { byId, oneOf } from "#app/forms/choice.ts";
import { form } from "#app/forms/form.ts";
import { words } from "#app/words/words.ts";

type Context = { officers: readonly Pick<Person, "id">[] };

export const ownerForm = form(
  {
    owner: ({ officers }: Context) => oneOf(officers, byId, words.metricFields.successor),
  },
  { optional: ["owner"] },
);
