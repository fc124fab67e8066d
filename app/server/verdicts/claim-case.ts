import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import { stateOf } from "#app/domain/campaigns/campaign-state.ts";
import { usualFollowUp } from "#app/domain/campaigns/campaign-window.ts";
import { type MetricEvent, meanwhile } from "#app/domain/metrics/event.ts";
import type { OutcomeVerdict } from "#app/domain/verdicts/campaign-verdict.ts";
import { mainVerdict } from "#app/domain/verdicts/campaign-verdicts.ts";
import { type ClaimBasis, claimBasis } from "#app/domain/verdicts/claim-basis.ts";
import { claimGrounds } from "#app/domain/verdicts/claim-grounds.ts";
import type { ClaimStanding } from "#app/domain/verdicts/claim-record.ts";
import { recordsByMetric } from "#app/domain/verdicts/records.ts";
import { parseNumber } from "#app/forms/identity.ts";
import { found } from "#app/server/door.ts";
import type { SignedInVisit } from "#app/server/people/access.ts";
import { words } from "#app/words/words.ts";
import { trialsOf } from "#db/queries/campaigns/campaigns.ts";
import { findCampaignRecords } from "#db/queries/verdicts/campaign-records.ts";
import { findClaim } from "#db/queries/verdicts/claims.ts";
import { campaignClaims, writeGrounds } from "./claims.ts";

export type ClaimCase = {
  campaign: Campaign;
  verdict: OutcomeVerdict;
  basis: ClaimBasis;
  /** The strongest sentence that the evidence allows. */
  sentence: string;
  /** As stored for a claim written now. */
  grounds: string;
  claims: ClaimStanding[];
  events: MetricEvent[];
};

/** @throws 404 for a campaign that has not begun or names no outcome */
export async function claimCase(
  { db, today, effectOf }: Pick<SignedInVisit, "db" | "today" | "effectOf">,
  slug: string,
): Promise<ClaimCase> {
  const known = found(await findCampaignRecords(db, slug));
  const { campaign, events } = known;
  const main = mainVerdict(campaign, today, recordsByMetric({ ...known, effectOf }));
  const isClaimable = main.kind !== "no outcome" && stateOf(campaign, today) !== "planned";
  const verdict = found(isClaimable ? main : undefined);
  const [trial = null] = await trialsOf(db, campaign.id);
  const grounds = claimGrounds(verdict.effect, trial);
  return {
    campaign,
    verdict,
    basis: claimBasis(verdict, trial),
    sentence: words.verdict.basis(verdict, trial),
    grounds: writeGrounds(grounds),
    claims: await campaignClaims(db, campaign.id, { metricId: verdict.metric.id, grounds }),
    events: meanwhile(
      campaign,
      verdict.objective?.followUp ?? usualFollowUp,
      events.filter(({ metricId }) => metricId === verdict.metric.id),
    ),
  };
}

export async function claimInQuestion(
  asked: Pick<SignedInVisit, "db" | "today" | "effectOf">,
  address: string,
): Promise<ClaimCase & { claim: ClaimStanding }> {
  const id = found(parseNumber(address));
  const { campaignSlug } = found(await findClaim(asked.db, id));
  const known = await claimCase(asked, campaignSlug);
  return { ...known, claim: found(known.claims.find((claim) => claim.id === id)) };
}
