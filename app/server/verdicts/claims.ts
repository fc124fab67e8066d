import { z } from "zod";
import type { ClaimGrounds } from "#app/domain/verdicts/claim-grounds.ts";
import { type ClaimStanding, claimStandings } from "#app/domain/verdicts/claim-record.ts";
import { readVersioned } from "#app/server/versioned-json.ts";
import { claimDecisionsOf, claimsOf } from "#db/queries/verdicts/claims.ts";
import type { Database } from "#db/schema.ts";

const periodOrNull = z.string().nullable();
const numberOrNull = z.number().nullable();

const firstVersion = z.object({
  verdict: z.enum([
    "more than expected",
    "fewer than expected",
    "no clear change",
    "too early",
    "cannot say",
    "no figures",
  ]),
  strength: z.enum(["A", "B", "C"]).nullable(),
  because: z
    .union([
      z.array(
        z.enum([
          "short_baseline",
          "drifting_baseline",
          "placebo_failed",
          "no_placebo",
          "overlapping_campaign",
          "comparison_reached",
        ]),
      ),
      z.enum([
        "short_baseline",
        "empty_baseline",
        "no_variation",
        "fit_failed",
        "too_few_df",
        "seasonality",
      ]),
    ])
    .nullable(),
  first: periodOrNull,
  last: periodOrNull,
  extra: numberOrNull,
  low: numberOrNull,
  high: numberOrNull,
  trial: z.tuple([z.number(), z.number(), z.number(), z.number(), z.string()]).nullable(),
}) satisfies z.ZodType<ClaimGrounds>;

export const writeGrounds = (grounds: ClaimGrounds): string =>
  JSON.stringify({ version: 1, ...grounds });

export const readGrounds = (stored: string): Partial<ClaimGrounds> =>
  readVersioned(stored, "claim.verdict", { 1: firstVersion });

/** A campaign's claims, newest first; `now` holds the grounds of a claim written now, null if none can be. */
export async function campaignClaims(
  db: Database,
  campaignId: number,
  now: { metricId: number; grounds: ClaimGrounds } | null,
): Promise<ClaimStanding[]> {
  const claims = await claimsOf(db, campaignId);
  return claimStandings(
    claims.map(({ verdict, ...claim }) => ({ ...claim, grounds: readGrounds(verdict) })),
    await claimDecisionsOf(db, campaignId),
    now,
  );
}
