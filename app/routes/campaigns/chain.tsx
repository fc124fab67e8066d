import type { ChainLink, ChainPart } from "#app/domain/campaigns/chain.ts";
import { isHeadlineStage } from "#app/domain/metrics/metric.ts";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { words } from "#app/words/words.ts";

/** Of numbers that are not headlines, only the first is shown. */
const mostShown = 1;

export function Chain({ chain, hasOutcome }: { chain: ChainLink[]; hasOutcome: boolean }) {
  return (
    <TitledSection id="chain" title={words.campaign.chain}>
      <ol className="chain">
        {chain.map(({ stage, parts }) => (
          <li key={stage} className={parts.length === 0 ? "gap" : undefined}>
            <h3>{words.stages[stage]}</h3>
            {parts.length === 0 && <p>{words.chain.gaps[stage]}</p>}
            <Parts
              parts={isHeadlineStage(stage) ? parts : parts.slice(0, mostShown)}
              isShown={hasOutcome}
            />
            {!isHeadlineStage(stage) && parts.length > mostShown && (
              <p>{words.campaign.andMore(parts.length - mostShown)}</p>
            )}
          </li>
        ))}
      </ol>
    </TitledSection>
  );
}

function Parts({ parts, isShown }: { parts: ChainPart[]; isShown: boolean }) {
  return parts.map((part) => {
    const { number, text } = words.chain.part(part);
    if (!("metric" in part)) {
      return (
        <p key={text}>
          <b>{number}</b> {text}
        </p>
      );
    }
    const { metric } = part;
    if (!isShown) {
      return (
        <p key={metric.slug}>
          <a href={`/metrics/${metric.slug}`}>{metric.name}</a>
        </p>
      );
    }
    return (
      <p key={metric.slug} data-metric={metric.slug} data-stage={metric.stage}>
        {number && <b data-figure>{number}</b>} {text}
      </p>
    );
  });
}
