import type { StaffMember } from "#app/domain/people/staff.ts";
import type { Problem } from "#app/domain/problem.ts";
import { parseNumber } from "#app/forms/identity.ts";

type Given = StaffMember["metrics"][number];

export type SuccessionEntries = { metrics: string[]; successor: string };

/** The fields of a form as it was sent; undefined where no page of ours sends such a form. */
export function readSuccession(form: FormData): SuccessionEntries | undefined {
  if ([...form].some(([name, value]) => !isOurs(name) || typeof value !== "string")) {
    return undefined;
  }
  const [successor, ...more] = form.getAll("successor");
  if (typeof successor !== "string" || more.length > 0) return undefined;
  return { metrics: form.getAll("metrics").map(String), successor };
}

const isOurs = (name: string) => name === "successor" || name === "metrics";

/** Reads which of somebody's metrics are given to whom. */
export function parseSuccession(
  entries: SuccessionEntries,
  metrics: readonly Given[],
  successors: readonly StaffMember[],
): { ok: true; metrics: Given[]; successor: StaffMember } | { ok: false; problems: Problem[] } {
  const id = parseNumber(entries.successor);
  const successor = successors.find((one) => one.id === id);
  const chosen = metrics.filter(({ slug }) => entries.metrics.includes(slug));
  const problems = [
    ...(chosen.length === 0 ? [{ field: "metrics", message: "Choose which metrics" }] : []),
    ...(successor
      ? []
      : [{ field: "successor", message: "Choose who gives their figures from now on" }]),
  ];
  if (!successor || problems.length > 0) return { ok: false, problems };
  return { ok: true, metrics: chosen, successor };
}
