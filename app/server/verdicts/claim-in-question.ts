import type { ClaimTold } from "#app/domain/verdicts/claim-record.ts";
import { parseNumber } from "#app/forms/identity.ts";
import { found } from "#app/server/found.ts";
import type { SignedInVisit } from "#app/server/people/access.ts";
import { findClaim } from "#db/queries/verdicts/claims.ts";
import { type ClaimCase, claimCase } from "./claim-case.ts";

/** The claim at an address, with the case that it belongs to. */
export async function claimInQuestion(
  asked: Pick<SignedInVisit, "db" | "today" | "effectOf">,
  address: string,
): Promise<ClaimCase & { claim: ClaimTold }> {
  const id = found(parseNumber(address));
  const { campaignSlug } = found(await findClaim(asked.db, id));
  const known = await claimCase(asked, campaignSlug);
  return { ...known, claim: found(known.claims.find((claim) => claim.id === id)) };
}
