import { z } from "zod";
import type { AuditSearch } from "#app/domain/audit/audit.ts";
import { isMonth } from "#app/domain/calendar/period.ts";
import { parseAddress } from "#app/forms/search.ts";

const anyOr = <Found extends z.ZodType>(found: Found) =>
  z
    .union([z.literal(""), found])
    .optional()
    .transform(
      (asked) => (asked === "" || asked === undefined ? null : asked) as z.output<Found> | null,
    );

const id = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
const short = z
  .string()
  .max(100)
  .regex(/^[^\0]+$/);

const schema = z.object({
  metric: anyOr(short),
  by: anyOr(z.union([z.literal("nobody"), id])),
  month: anyOr(z.string().refine(isMonth)),
  action: anyOr(short),
  before: anyOr(id),
});

/** The search in an address and the entry to start before; undefined if it makes no sense. */
export function parseAuditSearch(
  parameters: URLSearchParams,
): { search: AuditSearch; before: number | undefined } | undefined {
  const parsed = parseAddress(schema, parameters);
  if (!parsed) return undefined;
  const { before, ...search } = parsed;
  return { search, before: before ?? undefined };
}

export function auditAddress(path: string, search: AuditSearch, before?: number): string {
  const parts = Object.entries({ ...search, before }).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)]],
  );
  return parts.length === 0 ? path : `${path}?${new URLSearchParams(parts)}`;
}
