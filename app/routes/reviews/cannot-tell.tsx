import type { Untold } from "#app/domain/verdicts/untold.ts";
import { words } from "#app/words/words.ts";

/** The one tinted block of a page: what nothing can be said of, and what would make it tellable. */
export function CannotTellBlock({ untold }: { untold: Untold[] }) {
  if (untold.length === 0) return null;
  return (
    <section className="cannot-tell" aria-labelledby="cannot-tell">
      <h2 id="cannot-tell">{words.review.cannotTell}</h2>
      <ul>
        {untold.map(({ campaign, because }) => (
          <li key={campaign.slug}>
            <a href={`/campaigns/${campaign.slug}`}>{words.verdict.of(campaign.name)}</a> {because}
          </li>
        ))}
      </ul>
    </section>
  );
}
