import type { CampaignVerdict } from "#app/domain/verdicts/campaign-verdict.ts";
import { words } from "#app/words/words.ts";

export function CannotTellBlock({ verdicts }: { verdicts: CampaignVerdict[] }) {
  if (verdicts.length === 0) return null;
  return (
    <section className="cannot-tell" aria-labelledby="cannot-tell">
      <h2 id="cannot-tell">{words.review.cannotTell}</h2>
      <ul>
        {verdicts.map((verdict) => (
          <li key={verdict.campaign.slug}>
            <a href={`/campaigns/${verdict.campaign.slug}`}>
              {words.verdict.of(verdict.campaign.name)}
            </a>{" "}
            {words.verdict.whyCannotTell(verdict)}
          </li>
        ))}
      </ul>
    </section>
  );
}
