import { z } from "zod";
import { linkDays, usualLinkDays } from "#app/domain/people/link.ts";
import { form } from "#app/forms/form.ts";
import { words } from "#app/words/words.ts";

export const linkDaysForm = form(
  { days: z.enum(linkDays.map(String), words.returnFields.linkDays).transform(Number) },
  { optional: ["days"], blank: { days: String(usualLinkDays) } },
);
