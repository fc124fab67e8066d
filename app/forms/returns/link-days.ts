import { z } from "zod";
import type { Problem } from "#app/domain/problem.ts";
import { linkDays } from "#app/domain/returns/return-link.ts";
import { problemsIn } from "#app/forms/problems.ts";

const form = z.object({
  days: z.enum(linkDays.map(String), "Choose for how long the link works").transform(Number),
});

/** Reads for how many days a link is to work. */
export function parseLinkDays(
  formData: FormData,
): { ok: true; days: number } | { ok: false; problems: Problem[] } {
  const isOurs = [...formData.keys()].join() === "days";
  const parsed = form.safeParse(isOurs ? Object.fromEntries(formData) : {});
  if (parsed.success) return { ok: true, days: parsed.data.days };
  return { ok: false, problems: problemsIn(parsed.error) };
}
