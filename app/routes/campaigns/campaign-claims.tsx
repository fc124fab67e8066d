import type { SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import type { ClaimRights, ClaimTold } from "#app/domain/verdicts/claim-record.ts";
import { SensitivityNotice } from "#app/ui/council/sensitivity-notice.tsx";
import { words } from "#app/words/words.ts";

/** What is claimed of a campaign, who answers for it and what was considered; what waits is for those who write and sign. */
export function CampaignClaims({
  slug,
  claims,
  rights,
  waits,
}: {
  slug: string;
  claims: readonly ClaimTold[];
  rights: ClaimRights;
  /** The period in which no claim is written or signed off; null where the council is in none. */
  waits: SensitivityPeriod | null;
}) {
  const { claim: form } = words;
  const withdrawn = claims.filter((claim) => claim.withdrawn && claim.signed);
  const standing = claims.filter(
    (claim) => !claim.withdrawn && (claim.signed || rights.seesWaiting),
  );
  if (standing.length === 0 && withdrawn.length === 0 && !rights.mayWrite) return null;
  return (
    <section className="claims" aria-labelledby="claims">
      <h2 className="section-title" id="claims">
        {form.heading}
      </h2>
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
        <p className="add">
          <a href={`/campaigns/${slug}/claims/new`}>{form.write}</a>
        </p>
      )}
    </section>
  );
}

function Claim({ claim, rights }: { claim: ClaimTold; rights: ClaimRights }) {
  const { claim: form } = words;
  const { id, text, author, writtenOn, signed, withdrawn, isRestated } = claim;
  const [maySign, mayWithdraw] = [rights.toSign, rights.toWithdraw].map((ids) => ids.includes(id));
  return (
    <div className="claim">
      <blockquote>{text}</blockquote>
      {isRestated && signed && !withdrawn && <p className="restated">{form.restated(signed.on)}</p>}
      <p className="how">
        {signed && `${form.signedBy(signed.by, signed.on)} ${form.considered(signed.considered)} `}
        {form.writtenBy(author, writtenOn)}
        {!signed && ` ${isRestated ? form.outdated : form.waiting}`}
        {withdrawn && ` ${form.withdrawnBy(withdrawn.by, withdrawn.on, withdrawn.reason)}`}
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
