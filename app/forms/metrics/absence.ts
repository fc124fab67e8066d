import { z } from "zod";
import { form } from "#app/forms/form.ts";
import { parseNumber } from "#app/forms/identity.ts";
import { text } from "#app/forms/text.ts";

/** Why a figure will not come, and the figure that there was when that was written, null for none. */
export const absenceForm = form(
  {
    note: text({ name: "The reason", most: 1000, enter: "Say why the figure will not come" }),
    startedFrom: z.string().transform((id) => parseNumber(id) ?? null),
  },
  { isOurs: ({ startedFrom }) => startedFrom === "" || parseNumber(startedFrom) !== undefined },
);
