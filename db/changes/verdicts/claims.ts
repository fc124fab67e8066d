import type { ClaimDecision, WrittenClaim } from "#app/domain/verdicts/written-claim.ts";
import { audited, type Change, type PersonStamp } from "#db/changes/change.ts";
import { insertNewRow, insertRow } from "#db/insert-row.ts";

type NewClaim = Pick<WrittenClaim, "campaignId" | "metricId" | "text" | "verdict">;

/** Returns the claim's id. */
export const writeClaim = audited(
  async ({ trx, audit, stamp }: Change<PersonStamp>, claim: NewClaim) => {
    const row = { ...claim, authorId: stamp.personId, writtenAt: stamp.at };
    const id = await insertRow(trx, "claim", row);
    audit("write claim", "claim", id, { metricId: claim.metricId, after: claim });
    return id;
  },
);

/** The same decision again changes nothing. @throws TypeError if the author would sign it off */
export const decideClaim = audited(
  async (
    { trx, audit, stamp }: Change<PersonStamp>,
    claimId: number,
    decided: Pick<ClaimDecision, "decision" | "considered" | "reason">,
  ): Promise<"decided" | "decided before"> => {
    const claim = await trx
      .selectFrom("claim")
      .selectAll()
      .where("id", "=", claimId)
      .executeTakeFirstOrThrow();
    if (decided.decision === "signed off" && claim.authorId === stamp.personId) {
      throw new TypeError("A claim is signed off by somebody other than its author");
    }
    const row = { claimId, ...decided, personId: stamp.personId, decidedAt: stamp.at };
    const made = await insertNewRow(trx, "claimDecision", ["claimId", "decision"], row);
    if (made === undefined) return "decided before";
    const action = decided.decision === "signed off" ? "sign off claim" : "withdraw claim";
    const { metricId } = claim;
    audit(action, "claim", claimId, { metricId, after: row, reason: decided.reason });
    return "decided";
  },
);
