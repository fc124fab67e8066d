import type { Day } from "#app/domain/calendar/period.ts";
import type { CampaignEntry } from "#app/domain/verdicts/campaign-list.ts";
import { VerdictInShort } from "#app/ui/verdicts/claim.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { costInWords } from "#app/words/en/numbers.ts";
import { listInWords } from "#app/words/en/sentence.ts";
import { words } from "#app/words/words.ts";

export function CampaignList({ entries, today }: { entries: CampaignEntry[]; today: Day }) {
  return (
    <ul className="campaign-list">
      {entries.map((entry) => (
        <li key={entry.campaign.slug}>
          <Name entry={entry} today={today} />
          <Outcome entry={entry} />
          <Cost entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Name({ entry: { campaign, state }, today }: { entry: CampaignEntry; today: Day }) {
  return (
    <div>
      <h2>
        <a href={`/campaigns/${campaign.slug}`}>{campaign.name}</a>
      </h2>
      <p className="how">
        {words.campaigns.kinds[campaign.kind]}, {words.campaign.dates(campaign, today)}.{" "}
        <span className={`state-${state}`}>{words.campaigns.states[state]}</span>
      </p>
    </div>
  );
}

function Outcome({ entry: { outcome, verdict, state } }: { entry: CampaignEntry }) {
  if (!outcome) return <p className="no-outcome">{words.campaigns.noOutcome}</p>;
  const { metric, period } = outcome;
  const number = words.headline.number(outcome);
  return (
    <p className="outcome-now" data-metric={metric.slug} data-stage={metric.stage}>
      <b className="figure-number" data-figure>
        {number ?? words.campaigns.notYet}
      </b>{" "}
      <span>
        {state !== "planned" && (
          <span className="said">
            <VerdictInShort verdict={verdict} />
          </span>
        )}
        {words.headline.title(metric.name, outcome)}
        {number && <span className="how">{periodInWords(period)}</span>}
      </span>
    </p>
  );
}

function Cost({ entry: { cost, channels, verdict } }: { entry: CampaignEntry }) {
  if (channels.length === 0) return <p className="cost">{words.campaigns.noCost}</p>;
  const names = channels.map((kind) => words.campaigns.channels[kind].toLocaleLowerCase("en-GB"));
  return (
    <p className="cost">
      <b>{costInWords(cost)}</b>
      <span>{listInWords(names)}</span>
      {verdict.costOfExtra && (
        <span className="cost-of-extra">
          {words.verdict.costOfExtra} {words.verdict.eachExtra(verdict.costOfExtra)}
        </span>
      )}
    </p>
  );
}
