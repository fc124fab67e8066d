import { z } from "zod";

/** An id in an address. */
export const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

export const parseNumber = (text: string): number | undefined => number.safeParse(text).data;
