import { z } from "zod";

/** The query of an address that somebody may have typed; undefined if it makes no sense. */
export function parseAddress<Found>(
  schema: z.ZodType<Found>,
  parameters: URLSearchParams,
): Found | undefined {
  const names = [...parameters.keys()];
  if (new Set(names).size < names.length) return undefined;
  return schema.safeParse(Object.fromEntries(parameters)).data;
}

export const searchWords = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/)
  .default("")
  .transform((text) => text.trim().normalize("NFC"));

export const anyOrOneOf = <Choice extends string>(choices: readonly Choice[]) =>
  z
    .union([z.literal(""), z.enum(choices)])
    .optional()
    .transform((choice) => (choice ? choice : null) as Choice | null);

/** An order, the first unless another is requested. */
export const orderOf = <Order extends string>(orders: readonly [Order, ...Order[]]) =>
  anyOrOneOf(orders).transform((order) => order ?? orders[0]);
