import { z } from "zod";
import { linkDays, usualLinkDays } from "#app/domain/returns/return-link.ts";
import { form } from "#app/forms/form.ts";

/** For how many days a link is to work. */
export const linkDaysForm = form(
  { days: z.enum(linkDays.map(String), "Choose for how long the link works").transform(Number) },
  { optional: ["days"], blank: { days: String(usualLinkDays) } },
);
