import type { SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import type { ClaimRights, ClaimStanding } from "#app/domain/verdicts/claim-record.ts";
import { SensitivityNotice } from "#app/ui/council/sensitivity-notice.tsx";
import { AddLink } from "#app/ui/kit/page.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { words } from "#app/words/words.ts";

/** The claims about a campaign; those awaiting signature are for those who write and sign them. */
export function CampaignClaims({
  slug,
  claims,
  rights,
  waits,
}: {
  slug: string;
  claims: readonly ClaimStanding[];
  rights: ClaimRights;
  /** The period of sensitivity, in which no claim is written or signed off. */
  waits: SensitivityPeriod | null;
}) {
  const { claim: form } = words;
  const withdrawn = claims.filter((claim) => claim.withdrawn && claim.signed);
  const standing = claims.filter(
    (claim) => !claim.withdrawn && (claim.signed || rights.seesWaiting),
  );
  if (standing.length === 0 && withdrawn.length === 0 && !rights.mayWrite) return null;
  return (
    <TitledSection id="claims" title={form.heading} className="claims">
      {standing.length === 0 && <p className="how">{form.none}</p>}
      {standing.map((claim) => (
        <Claim key={claim.id} claim={claim} rights={waits ? { ...rights, toSign: [] } : rights} />
      ))}
      {withdrawn.length > 0 && (
        <details>
          <summary>{form.earlier(withdrawn.length)}</summary>
          {withdrawn.map((claim) => (
            <Claim key={claim.id} claim={claim} rights={rights} />
          ))}
        </details>
      )}
      {waits && (rights.mayWrite || rights.toSign.length > 0) && (
        <SensitivityNotice period={waits} of="claims" />
      )}
      {rights.mayWrite && !waits && (
        <AddLink href={`/campaigns/${slug}/claims/new`}>{form.write}</AddLink>
      )}
    </TitledSection>
  );
}

function Claim({ claim, rights }: { claim: ClaimStanding; rights: ClaimRights }) {
  const { claim: form } = words;
  const { id, text, author, writtenAt, signed, withdrawn, isRestated } = claim;
  const [maySign, mayWithdraw] = [rights.toSign, rights.toWithdraw].map((ids) => ids.includes(id));
  return (
    <div className="claim">
      <blockquote>{text}</blockquote>
      {isRestated && signed && !withdrawn && <p className="restated">{form.restated(signed.at)}</p>}
      <p className="how">
        {signed && `${form.signedBy(signed.by, signed.at)} ${form.considered(signed.considered)} `}
        {form.writtenBy(author, writtenAt)}
        {!signed && ` ${isRestated ? form.outdated : form.waiting}`}
        {withdrawn && ` ${form.withdrawnBy(withdrawn.by, withdrawn.at, withdrawn.reason)}`}
      </p>
      {(maySign || mayWithdraw) && (
        <p className="add">
          {maySign && <a href={`/claims/${id}/approval`}>{form.sign}</a>}{" "}
          {mayWithdraw && <a href={`/claims/${id}/withdrawal`}>{form.withdraw}</a>}
        </p>
      )}
    </div>
  );
}
