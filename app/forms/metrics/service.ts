import { z } from "zod";
import type { Problem } from "#app/domain/problem.ts";
import { blank, type Entries, readFields } from "#app/forms/entries.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";

const fields = ["name"] as const;

export type ServiceEntries = Entries<(typeof fields)[number]>;

export const noService: ServiceEntries = blank(fields);

export const readServiceEntries = (form: FormData): ServiceEntries | undefined =>
  readFields(form, fields);

export const serviceName = text({
  name: "The name",
  most: 100,
  enter: "Enter the service’s name",
});

const schema = z.object({ name: serviceName });

export type ServiceParsed =
  | { ok: true; value: { name: string } }
  | { ok: false; problems: Problem[] };

/** Reads what a service is called. */
export function parseService(entries: ServiceEntries): ServiceParsed {
  const parsed = schema.safeParse(entries);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsIn(parsed.error) };
}
