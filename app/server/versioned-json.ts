import type { z } from "zod";

/** JSON without a version counts as version 1. @throws Error if a later release stored it */
export function readVersioned<Value>(
  text: string,
  what: string,
  schemas: Readonly<Record<number, z.ZodType<Value>>>,
): Value {
  const stored: unknown = JSON.parse(text);
  const version = versionOf(stored);
  const schema = schemas[version];
  if (schema) return schema.parse(stored);
  throw new Error(
    `${what} was stored in version ${version}, which this release cannot read. Run the release that stored it, or a later one.`,
  );
}

function versionOf(stored: unknown): number {
  const isVersioned = typeof stored === "object" && stored !== null && "version" in stored;
  return isVersioned ? Number(stored.version) : 1;
}
