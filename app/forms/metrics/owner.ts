import { z } from "zod";
import type { Person } from "#app/domain/people/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { number } from "#app/forms/identity.ts";

const message = "Choose the officer who gives its figures from now on";

/** Reads who is to give a metric's figures, one of `officers`. */
export function parseOwner(
  formData: FormData,
  officers: readonly Person[],
): { ok: true; officer: Person } | { ok: false; problems: Problem[] } {
  const [[name, id] = [], ...more] = [...formData];
  const isOurs = name === "owner" && more.length === 0;
  const chosen = z.pipe(z.string(), number).safeParse(isOurs ? id : undefined).data;
  const officer = officers.find((one) => one.id === chosen);
  return officer ? { ok: true, officer } : { ok: false, problems: [{ field: "owner", message }] };
}
