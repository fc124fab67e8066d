import type { ClaimTold } from "#app/domain/claim-record.ts";
import { parseNumber } from "#app/forms/identity.ts";
import { findClaim } from "#db/queries/claims.ts";
import type { SignedInVisit } from "./access.ts";
import { type ClaimCase, claimCase } from "./claim-case.ts";
import { found } from "./found.ts";

/** The claim at an address, with the case that it belongs to. */
export async function claimInQuestion(
  signedIn: SignedInVisit,
  address: string,
): Promise<ClaimCase & { claim: ClaimTold }> {
  const id = found(parseNumber(address));
  const { campaignSlug } = found(await findClaim(signedIn.db, id));
  const known = await claimCase(signedIn, campaignSlug);
  return { ...known, claim: found(known.claims.find((claim) => claim.id === id)) };
}
