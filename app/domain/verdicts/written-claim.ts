/** A claim as it is stored, with its grounds as JSON. */
export type WrittenClaim = {
  id: number;
  campaignId: number;
  metricId: number;
  text: string;
  verdict: string;
  authorId: number;
  writtenAt: string;
};

/** The signing-off of a claim, by somebody other than its author, or its withdrawal. */
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
