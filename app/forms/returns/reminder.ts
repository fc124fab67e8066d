import { z } from "zod";
import { isMonth, type Month } from "#app/domain/calendar/period.ts";
import { number } from "#app/forms/identity.ts";
import { parseAddress } from "#app/forms/search.ts";

const address = z.object({ person: number, month: z.string().refine(isMonth) });

export const parseReminderAddress = (
  parameters: URLSearchParams,
): { person: number; month: Month } | undefined => parseAddress(address, parameters);
