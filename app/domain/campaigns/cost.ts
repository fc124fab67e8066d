import type { Channel } from "./campaign.ts";

/** The cost of campaigns in pounds and hours of staff time. */
export type Cost = { spend: number; hours: number };

export function costOf(channels: readonly Pick<Channel, "spend" | "hours">[]): Cost {
  const sum = (of: "spend" | "hours") =>
    Number(channels.reduce((whole, channel) => whole + channel[of], 0).toFixed(2));
  return { spend: sum("spend"), hours: sum("hours") };
}
