import type { z } from "zod";

/**
 * Reads JSON by the schema of the version that it was stored in; what was stored without one is of version 1.
 *
 * @throws Error where it was stored by a later release.
 */
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
