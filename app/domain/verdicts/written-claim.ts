/** What was claimed of a campaign, with the verdict that it rested on when it was written, as JSON. */
export type WrittenClaim = {
  id: number;
  campaignId: number;
  metricId: number;
  text: string;
  verdict: string;
  authorId: number;
  writtenAt: string;
};

/** A claim is signed off by somebody other than its author, and may be withdrawn. */
export type ClaimDecision = {
  id: number;
  claimId: number;
  decision: "signed off" | "withdrawn";
  personId: number;
  decidedAt: string;
  /** Of an approval: the rival explanations that were considered. */
  considered: string | null;
  /** Of a withdrawal. */
  reason: string | null;
};
