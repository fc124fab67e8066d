import type { ClaimDecision, WrittenClaim } from "#app/domain/verdicts/written-claim.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import type { Database } from "#db/schema.ts";

type Author = Stamp & { personId: number };

/** Writes down what is claimed of a campaign, with the verdict that it rests on; returns the claim's id. */
export function writeClaim(
  db: Database,
  stamp: Author,
  claim: Pick<WrittenClaim, "campaignId" | "metricId" | "text" | "verdict">,
): Promise<number> {
  return change(db, stamp, async (trx) => {
    const row = { ...claim, authorId: stamp.personId, writtenAt: stamp.at };
    const { id } = await trx
      .insertInto("claim")
      .values(row)
      .returning("id")
      .executeTakeFirstOrThrow();
    const { metricId } = claim;
    return {
      result: id,
      trail: [{ action: "write claim", subject: "claim", subjectId: id, metricId, after: claim }],
    };
  });
}

/**
 * Signs a claim off or withdraws it; the same decision again changes nothing.
 *
 * @throws TypeError where its author would sign it off.
 */
export function decideClaim(
  db: Database,
  stamp: Author,
  claimId: number,
  decided: Pick<ClaimDecision, "decision" | "considered" | "reason">,
): Promise<"decided" | "decided before"> {
  return change(db, stamp, async (trx) => {
    const claim = await trx
      .selectFrom("claim")
      .selectAll()
      .where("id", "=", claimId)
      .executeTakeFirstOrThrow();
    if (decided.decision === "signed off" && claim.authorId === stamp.personId) {
      throw new TypeError("A claim is signed off by somebody other than its author");
    }
    const row = { claimId, ...decided, personId: stamp.personId, decidedAt: stamp.at };
    const made = await trx
      .insertInto("claimDecision")
      .values(row)
      .onConflict((conflict) => conflict.columns(["claimId", "decision"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) return { result: "decided before", trail: [] };
    const action = decided.decision === "signed off" ? "sign off claim" : "withdraw claim";
    return {
      result: "decided",
      trail: [
        {
          action,
          subject: "claim",
          subjectId: claimId,
          metricId: claim.metricId,
          after: row,
          reason: decided.reason,
        },
      ],
    };
  });
}
