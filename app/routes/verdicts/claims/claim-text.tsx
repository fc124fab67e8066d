import type { ClaimStanding } from "#app/domain/verdicts/claim-record.ts";
import { AddLink } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";

export function ClaimNotToSign({
  campaign,
  claim,
  why,
}: {
  campaign: { slug: string; name: string };
  claim: ClaimStanding;
  why: keyof (typeof words)["approval"]["not"];
}) {
  const { approval: form } = words;
  return (
    <div className="campaign-form small-form">
      <h1>{form.title(campaign.name)}</h1>
      <ClaimText claim={claim} />
      <p>{form.not[why]}</p>
      <AddLink href={`/campaigns/${campaign.slug}#claims`}>{form.back}</AddLink>
    </div>
  );
}

export const ClaimText = ({ claim: { text, author, writtenAt } }: { claim: ClaimStanding }) => (
  <div className="claim">
    <blockquote>{text}</blockquote>
    <p className="how">{words.claim.writtenBy(author, writtenAt)}</p>
  </div>
);
