import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { CampaignVerdict } from "#app/domain/verdicts/campaign-verdict.ts";
import { LabelledCell, TableHead } from "#app/ui/kit/table.tsx";
import { poundsInWords } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";
import { Claim, VerdictInShort } from "./claim.tsx";

const mostShown = { block: 6, table: 12 };

export function NoClearChange({ verdicts }: { verdicts: CampaignVerdict[] }) {
  if (verdicts.length === 0) return null;
  return (
    <section className="no-clear-change" aria-labelledby="no-clear-change">
      <h2 id="no-clear-change">{words.verdict.noClearChange}</h2>
      <UnmovedList verdicts={verdicts} />
    </section>
  );
}

export function UnmovedList({ verdicts }: { verdicts: CampaignVerdict[] }) {
  const folded = verdicts.slice(mostShown.block);
  return (
    <>
      <Unmoved verdicts={verdicts.slice(0, mostShown.block)} />
      {folded.length > 0 && (
        <details>
          <summary>{words.verdict.more(folded.length)}</summary>
          <Unmoved verdicts={folded} />
        </details>
      )}
    </>
  );
}

function Unmoved({ verdicts }: { verdicts: CampaignVerdict[] }) {
  return (
    <ul>
      {verdicts.map((verdict) => (
        <li
          key={verdict.campaign.slug}
          data-metric={verdict.metric?.slug}
          data-stage={verdict.metric?.stage}
        >
          <a href={`/campaigns/${verdict.campaign.slug}`}>
            {words.verdict.of(verdict.campaign.name)}
          </a>{" "}
          {verdict.kind !== "no outcome" && <Claim told={words.verdict.said(verdict)} />}
        </li>
      ))}
    </ul>
  );
}

export function CampaignVerdicts({
  verdicts,
  told,
}: {
  verdicts: CampaignVerdict[];
  told: readonly Campaign[];
}) {
  if (verdicts.length === 0) return null;
  const folded = verdicts.slice(mostShown.table);
  return (
    <section className="campaign-verdicts" aria-labelledby="verdicts">
      <h2 id="verdicts">{words.verdict.campaigns}</h2>
      <VerdictTable verdicts={verdicts.slice(0, mostShown.table)} told={told} />
      {folded.length > 0 && (
        <details>
          <summary>{words.verdict.more(folded.length)}</summary>
          <VerdictTable verdicts={folded} told={told} />
        </details>
      )}
      <p className="how">{words.verdict.falseAlarms(20)}</p>
    </section>
  );
}

function VerdictTable({
  verdicts,
  told,
}: {
  verdicts: CampaignVerdict[];
  told: readonly Campaign[];
}) {
  const { columns } = words.verdict;
  return (
    <table className="figures verdicts">
      <TableHead
        columns={[
          columns.campaign,
          columns.verdict,
          [columns.spend, "number"],
          columns.costOfExtra,
        ]}
      />
      <tbody>
        {verdicts.map((verdict) => (
          <VerdictRow
            key={verdict.campaign.slug}
            verdict={verdict}
            isTold={told.includes(verdict.campaign)}
          />
        ))}
      </tbody>
    </table>
  );
}

function VerdictRow({ verdict, isTold }: { verdict: CampaignVerdict; isTold: boolean }) {
  const { campaign, metric, trial, kind, isWanted, spend, costOfExtra } = verdict;
  const told = verdict.kind === "no outcome" ? null : words.verdict.said(verdict);
  const isMoved = kind === "more than expected" || kind === "fewer than expected";
  const { columns, wanted, unwanted, nothingSpent, noCost } = words.verdict;
  return (
    <tr>
      <th scope="row">
        <a href={`/campaigns/${campaign.slug}`}>{campaign.name}</a>{" "}
        {metric && <small>{metric.name}</small>}
      </th>
      <td>
        <VerdictInShort verdict={verdict} />
        {!trial && isWanted !== null && `, ${isWanted ? wanted : unwanted}`}
        {trial && <small> {words.verdict.trial(trial).sentence}</small>}
        {trial && told && <small> {words.verdict.byFigures(told.sentence)}</small>}
        {!trial && isMoved && !isTold && <small> {told?.sentence}</small>}
      </td>
      <td className="number">
        <span className="stacked-label">{columns.spend} </span>
        {spend > 0 ? poundsInWords(spend) : nothingSpent}
      </td>
      <LabelledCell label={columns.costOfExtra}>
        {costOfExtra ? words.verdict.eachExtra(costOfExtra) : noCost}
      </LabelledCell>
    </tr>
  );
}
