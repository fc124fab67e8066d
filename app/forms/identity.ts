import { z } from "zod";

/** The number by which the database knows something, as it stands in an address. */
export const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

/** The number in an address, or undefined where it is none. */
export const parseNumber = (text: string): number | undefined => number.safeParse(text).data;
