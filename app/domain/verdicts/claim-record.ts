import { may, maySignOff, mayWithdraw } from "#app/domain/people/permission.ts";
import type { Person } from "#app/domain/people/person.ts";
import { type ClaimGrounds, isSameGrounds } from "./claim-grounds.ts";
import type { ClaimDecision, WrittenClaim } from "./written-claim.ts";

export type ClaimByAuthor = WrittenClaim & { author: string };
export type ClaimWithGrounds = Omit<ClaimByAuthor, "verdict"> & { grounds: Partial<ClaimGrounds> };
export type DecisionByPerson = ClaimDecision & { decidedBy: string };

export type ClaimStanding = Pick<ClaimByAuthor, "id" | "text" | "author" | "authorId"> & {
  /** Moments in UTC. */
  writtenAt: string;
  signed: { by: string; at: string; considered: string } | null;
  withdrawn: { by: string; at: string; reason: string } | null;
  /** Whether the figures have changed since it was written. */
  isRestated: boolean;
};

/**
 * The claims on a campaign's main outcome, the newest first.
 *
 * @param now the grounds of a claim written now
 */
export function claimStandings(
  claims: readonly ClaimWithGrounds[],
  decisions: readonly DecisionByPerson[],
  now: { metricId: number; grounds: ClaimGrounds } | null,
): ClaimStanding[] {
  return claims
    .map((claim): ClaimStanding => {
      const { id, text, author, authorId, writtenAt, grounds, metricId } = claim;
      const own = decisions.filter(({ claimId }) => claimId === id);
      const approval = own.find(({ decision }) => decision === "signed off");
      const withdrawal = own.find(({ decision }) => decision === "withdrawn");
      return {
        id,
        text,
        author,
        authorId,
        writtenAt,
        signed: approval ? { ...byAndAt(approval), considered: approval.considered ?? "" } : null,
        withdrawn: withdrawal ? { ...byAndAt(withdrawal), reason: withdrawal.reason ?? "" } : null,
        isRestated: now?.metricId !== metricId || !isSameGrounds(grounds, now.grounds),
      };
    })
    .toReversed();
}

const byAndAt = ({ decidedBy: by, decidedAt: at }: DecisionByPerson) => ({ by, at });

/** The reason why a claim cannot be signed off; null if it can. */
export function whyNotToSign({
  signed,
  withdrawn,
  isRestated,
}: ClaimStanding): "withdrawn" | "signed" | "restated" | null {
  if (withdrawn) return "withdrawn";
  if (signed) return "signed";
  return isRestated ? "restated" : null;
}

/** What a person may do about the claims of a campaign. */
export type ClaimRights = {
  mayWrite: boolean;
  /** Whether they see claims that are not signed off. */
  seesWaiting: boolean;
  /** Ids. */
  toSign: number[];
  /** Ids. */
  toWithdraw: number[];
};

/** @param isTold whether the campaign has a verdict that a claim can be made of */
export function claimRights(
  person: Pick<Person, "id" | "roles">,
  claims: readonly ClaimStanding[],
  isTold: boolean,
): ClaimRights {
  return {
    mayWrite: isTold && may(person, "write claims"),
    seesWaiting: may(person, "sign off claims") || may(person, "write claims"),
    toSign: claims
      .filter((claim) => maySignOff(person, claim) && whyNotToSign(claim) === null)
      .map(({ id }) => id),
    toWithdraw: claims
      .filter((claim) => claim.withdrawn === null && mayWithdraw(person, claim))
      .map(({ id }) => id),
  };
}
