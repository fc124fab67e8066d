import type { CampaignVerdict } from "#app/domain/verdicts/campaign-verdict.ts";
import type { VerdictInWords } from "#app/words/en/verdicts/campaign-verdicts.ts";
import { words } from "#app/words/words.ts";

export function Claim({ told: { sentence, strength } }: { told: VerdictInWords }) {
  return (
    <>
      {sentence}
      {strength && <span className="strength"> {strength}</span>}
    </>
  );
}

export function VerdictInShort({
  verdict: { leads, kind, strength },
}: {
  verdict: Pick<CampaignVerdict, "leads" | "kind" | "strength">;
}) {
  const { kinds, possibly } = words.verdict;
  if (leads === "randomised trial") return <b>{kinds[leads]}</b>;
  const isMoved = kind === "more than expected" || kind === "fewer than expected";
  return (
    <>
      <b>{strength === "C" && isMoved ? possibly[kind] : kinds[kind]}</b>
      {strength && `, ${words.verdict.strength(strength)}`}
    </>
  );
}
