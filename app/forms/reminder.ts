import { z } from "zod";
import { isMonth, type Month } from "#app/domain/period.ts";
import { number } from "./identity.ts";
import { parseAddress } from "./search.ts";

const address = z.object({ person: number, month: z.string().refine(isMonth) });

/** Whom an address asks to remind, and of which month; undefined where it makes no sense. */
export const parseReminderAddress = (
  parameters: URLSearchParams,
): { person: number; month: Month } | undefined => parseAddress(address, parameters);
