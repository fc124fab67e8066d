import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import { poundsInWords } from "#app/domain/metrics/pounds.ts";
import type { CampaignStanding } from "#app/domain/verdicts/campaign-standing.ts";
import { falseAlarmsInWords } from "#app/domain/verdicts/claim.ts";
import { costOfExtraInWords } from "#app/domain/verdicts/cost-of-extra.ts";
import { words } from "#app/words/words.ts";
import { Claim, VerdictInShort } from "./claim.tsx";

/** How many campaigns a block or a table shows before it folds the rest. */
const mostShown = { block: 6, table: 12 };

/** What was looked for and not seen: as plain as what was. */
export function NoClearChange({ standings }: { standings: CampaignStanding[] }) {
  if (standings.length === 0) return null;
  return (
    <section className="no-clear-change" aria-labelledby="no-clear-change">
      <h2 id="no-clear-change">{words.verdict.noClearChange}</h2>
      <UnmovedList standings={standings} />
    </section>
  );
}

/** What can be said of each, those past the first few folded. */
export function UnmovedList({ standings }: { standings: CampaignStanding[] }) {
  const folded = standings.slice(mostShown.block);
  return (
    <>
      <Unmoved standings={standings.slice(0, mostShown.block)} />
      {folded.length > 0 && (
        <details>
          <summary>{words.verdict.more(folded.length)}</summary>
          <Unmoved standings={folded} />
        </details>
      )}
    </>
  );
}

function Unmoved({ standings }: { standings: CampaignStanding[] }) {
  return (
    <ul>
      {standings.map(({ campaign, verdict, told }) => (
        <li
          key={campaign.slug}
          data-metric={verdict?.metric.slug}
          data-stage={verdict?.metric.stage}
        >
          <a href={`/campaigns/${campaign.slug}`}>{words.verdict.of(campaign.name)}</a>{" "}
          {told && <Claim told={told} />}
        </li>
      ))}
    </ul>
  );
}

/** Every campaign of the last year: what can be said of it, what it cost, and what each extra outcome did. */
export function CampaignVerdicts({
  standings,
  told,
}: {
  standings: CampaignStanding[];
  /** Those whose claims the page has made already. */
  told: readonly Campaign[];
}) {
  if (standings.length === 0) return null;
  const folded = standings.slice(mostShown.table);
  return (
    <section className="campaign-verdicts" aria-labelledby="verdicts">
      <h2 id="verdicts">{words.verdict.campaigns}</h2>
      <VerdictTable standings={standings.slice(0, mostShown.table)} told={told} />
      {folded.length > 0 && (
        <details>
          <summary>{words.verdict.more(folded.length)}</summary>
          <VerdictTable standings={folded} told={told} />
        </details>
      )}
      <p className="how">{falseAlarmsInWords(20)}</p>
    </section>
  );
}

function VerdictTable({
  standings,
  told,
}: {
  standings: CampaignStanding[];
  told: readonly Campaign[];
}) {
  const { columns } = words.verdict;
  return (
    <table className="figures verdicts">
      <thead>
        <tr>
          <th scope="col">{columns.campaign}</th>
          <th scope="col">{columns.verdict}</th>
          <th scope="col" className="number">
            {columns.spend}
          </th>
          <th scope="col">{columns.costOfExtra}</th>
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => (
          <VerdictRow
            key={standing.campaign.slug}
            standing={standing}
            isTold={told.includes(standing.campaign)}
          />
        ))}
      </tbody>
    </table>
  );
}

function VerdictRow({ standing, isTold }: { standing: CampaignStanding; isTold: boolean }) {
  const { campaign, verdict, told, trial, kind, isWanted, spend, costOfExtra } = standing;
  const isMoved = kind === "more than expected" || kind === "fewer than expected";
  const { columns, wanted, unwanted, nothingSpent, noCost } = words.verdict;
  return (
    <tr>
      <th scope="row">
        <a href={`/campaigns/${campaign.slug}`}>{campaign.name}</a>{" "}
        {verdict && <small>{verdict.metric.name}</small>}
      </th>
      <td>
        <VerdictInShort standing={standing} />
        {!trial && isWanted !== null && `, ${isWanted ? wanted : unwanted}`}
        {trial && <small> {trial.sentence}</small>}
        {trial && told && <small> {words.verdict.byFigures(told.sentence)}</small>}
        {!trial && isMoved && !isTold && <small> {told?.sentence}</small>}
      </td>
      <td className="number">
        <span className="stacked-label">{columns.spend} </span>
        {spend > 0 ? poundsInWords(spend) : nothingSpent}
      </td>
      <td>
        <span className="stacked-label">{columns.costOfExtra}: </span>
        {costOfExtra ? costOfExtraInWords(costOfExtra) : noCost}
      </td>
    </tr>
  );
}
