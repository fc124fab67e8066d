import { poundsInWords } from "#app/domain/metrics/pounds.ts";
import type { Channel } from "./campaign.ts";

/** The cost of campaigns in pounds and hours of staff time. */
export type Cost = { spend: number; hours: number };

export function costOf(channels: readonly Pick<Channel, "spend" | "hours">[]): Cost {
  const sum = (of: "spend" | "hours") =>
    Number(channels.reduce((whole, channel) => whole + channel[of], 0).toFixed(2));
  return { spend: sum("spend"), hours: sum("hours") };
}

/** "17.25 hours", "1 hour". */
export const hoursInWords = (hours: number): string =>
  `${hours.toLocaleString("en-GB", { maximumFractionDigits: 2 })} ${hours === 1 ? "hour" : "hours"}`;

/** "£1,960.50 and 17.25 hours". */
export const costInWords = ({ spend, hours }: Cost): string =>
  `${poundsInWords(spend)} and ${hoursInWords(hours)}`;
