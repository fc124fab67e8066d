import type { Problem } from "#app/domain/problem.ts";
import type { ClaimTold } from "#app/domain/verdicts/claim-record.ts";
import { noneKnown, type SignatureEntries } from "#app/forms/verdicts/signature.ts";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { TextArea } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

type Asked = { campaign: { slug: string; name: string }; claim: ClaimTold };

/** The form in which somebody other than its author answers for a claim. */
export function SignatureForm({
  campaign,
  claim,
  rivals,
  entries,
  problems,
}: Asked & {
  rivals: readonly { id: string; text: string }[];
  entries: SignatureEntries;
  problems: readonly Problem[];
}) {
  const { signature: form } = words;
  return (
    <SmallForm
      title={form.title(campaign.name)}
      lead={form.lead}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back={`/campaigns/${campaign.slug}`}
      before={<ClaimText claim={claim} />}
    >
      <Checkboxes
        name="rivals"
        legend={form.rivals}
        options={[
          ...rivals.map(({ id, text }) => ({ value: id, text })),
          { value: noneKnown, text: form.none },
        ]}
        chosen={entries.rivals}
        problems={problems}
      />
      <TextArea
        name="sentence"
        label={form.sentence}
        hint={form.sentenceHint}
        rows={3}
        defaultValue={entries.sentence}
        problems={problems}
      />
    </SmallForm>
  );
}

/** Why a claim cannot be signed off. */
export function ClaimNotToSign({
  campaign,
  claim,
  why,
}: Asked & { why: keyof (typeof words)["signature"]["not"] }) {
  const { signature: form } = words;
  return (
    <div className="campaign-form small-form">
      <h1>{form.title(campaign.name)}</h1>
      <ClaimText claim={claim} />
      <p>{form.not[why]}</p>
      <p className="add">
        <a href={`/campaigns/${campaign.slug}#claims`}>{form.back}</a>
      </p>
    </div>
  );
}

const ClaimText = ({ claim: { text, author, writtenOn } }: { claim: ClaimTold }) => (
  <div className="claim">
    <blockquote>{text}</blockquote>
    <p className="how">{words.claim.writtenBy(author, writtenOn)}</p>
  </div>
);
