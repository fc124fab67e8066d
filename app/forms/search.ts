import { z } from "zod";

/** What stands after the question mark of an address that somebody may have typed, or undefined where it makes no sense. */
export function parseAddress<Found>(
  schema: z.ZodType<Found>,
  parameters: URLSearchParams,
): Found | undefined {
  const names = [...parameters.keys()];
  if (new Set(names).size < names.length) return undefined;
  return schema.safeParse(Object.fromEntries(parameters)).data;
}

/** The words to look for. */
export const searchWords = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/)
  .default("")
  .transform((text) => text.trim().normalize("NFC"));

/** One of a few, or null for any of them where it is left out or empty. */
export const anyOrOneOf = <Choice extends string>(choices: readonly Choice[]) =>
  z
    .union([z.literal(""), z.enum(choices)])
    .optional()
    .transform((choice) => (choice ? choice : null) as Choice | null);

/** The order, which is the first of them where none is asked for. */
export const orderOf = <Order extends string>(orders: readonly [Order, ...Order[]]) =>
  anyOrOneOf(orders).transform((order) => order ?? orders[0]);
