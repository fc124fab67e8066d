import { z } from "zod";
import { form } from "#app/forms/form.ts";
import { parseNumber } from "#app/forms/identity.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

/** Why a figure will not come, and the figure at the time of writing, null for none. */
export const absenceForm = form(
  {
    note: text({ ...words.metricFields.absence, most: 1000 }),
    startedFrom: z.string().transform((id) => parseNumber(id) ?? null),
  },
  { isOurs: ({ startedFrom }) => startedFrom === "" || parseNumber(startedFrom) !== undefined },
);
