import type { ClaimDecision, WrittenClaim } from "#app/domain/verdicts/written-claim.ts";
import type { Counted } from "#db/tables/columns.ts";

export type VerdictsTables = {
  claim: Counted<WrittenClaim>;
  claimDecision: Counted<ClaimDecision>;
};
