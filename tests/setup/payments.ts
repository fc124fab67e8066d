import { addMetric } from "#db/changes/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import { type Cast, gardenWaste, northmere, settleNorthmere, stamp } from "./cast.ts";

export const authorities = [
  "North Somerset",
  "Bath and North East Somerset",
  "Bristol",
  "Dorset",
  "Somerset",
  "South Gloucestershire",
];

export const paymentMonths = ["2019-07", "2019-08", "2019-09", "2019-10"];

/** What each authority took in a month, by place: in cash, cheques, by credit and debit card, and online. */
const paid = (authority: number, month: number) => [
  1000 + 10 * authority + month,
  10,
  20,
  30,
  authority === 2 && month === 1 ? "" : 100 * (authority + 1),
];

/** Payments of six authorities in one long file; the first month is part of one, and one cell is blank. */
export const paymentsFile = [
  "authority,period,cash,cheque,creditcard,debitcard,paypal",
  ...authorities.flatMap((authority, place) =>
    paymentMonths.map((period, month) => [authority, period, ...paid(place, month)].join(",")),
  ),
].join("\n");

const slugOf = (authority: string) => `paid-online-${authority.toLowerCase().replaceAll(" ", "-")}`;

/** Northmere with a metric of Olive's for the payments online in each authority. */
export async function settlePayments(db: Database): Promise<Cast> {
  const cast = await settleNorthmere(db, { ...northmere, today: "2026-11-05" });
  for (const [place, authority] of authorities.entries()) {
    await addMetric(db, stamp, {
      ...gardenWaste,
      slug: slugOf(authority),
      name: `Payments online at ${authority} libraries`,
      unit: "payments",
      priority: 10 + place,
      serviceId: 1,
      ownerId: cast.oliveId,
    });
  }
  return cast;
}
