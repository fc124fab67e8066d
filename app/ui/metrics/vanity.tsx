import type { VanityNumber } from "#app/domain/campaigns/vanity.ts";
import { mostInStrip } from "#app/domain/reviews/page-space.ts";
import { words } from "#app/words/words.ts";

export function VanityLine({ vanity: { metric, newest, relation } }: { vanity: VanityNumber }) {
  return (
    <p data-metric={metric.slug} data-stage={metric.stage}>
      {words.vanity.beside} <Figure number={words.vanity.number(newest, metric)} />{" "}
      {words.vanity.unit(newest, metric)}
      {relation && words.vanity.relation(relation)}.
    </p>
  );
}

export function VanityStrip({ vanity }: { vanity: VanityNumber[] }) {
  if (vanity.length === 0) return null;
  const folded = vanity.slice(mostInStrip);
  return (
    <aside className="vanity" aria-labelledby="vanity">
      <h2 id="vanity">
        {words.vanity.title} <span>{words.vanity.lead}</span>
      </h2>
      <VanityList vanity={vanity.slice(0, mostInStrip)} />
      {folded.length > 0 && (
        <details>
          <summary>{words.vanity.more(folded.length)}</summary>
          <VanityList vanity={folded} />
        </details>
      )}
    </aside>
  );
}

function VanityList({ vanity }: { vanity: VanityNumber[] }) {
  return (
    <ul>
      {vanity.map(({ metric, campaign, newest, outcome, relation }) => (
        <li
          key={`${campaign.slug} ${metric.slug}`}
          data-metric={metric.slug}
          data-stage={metric.stage}
        >
          <Figure number={words.vanity.number(newest, metric)} />{" "}
          {words.vanity.unit(newest, metric)}
          <span>
            {outcome ? words.vanity.outcome(outcome.name, relation) : words.vanity.noOutcome}
          </span>
        </li>
      ))}
    </ul>
  );
}

const Figure = ({ number }: { number: string | null }) => <b data-figure>{number ?? "–"}</b>;
