import type { Evidence } from "#app/domain/evidence/evidence.ts";
import { UnmovedList } from "#app/ui/verdicts/campaign-verdicts.tsx";
import { words } from "#app/words/words.ts";

export function Trials({ trials }: Pick<Evidence, "trials">) {
  if (trials.length === 0) return null;
  const { title, lead } = words.evidence.trials;
  return (
    <section className="evidence-part" aria-labelledby="trials">
      <h2 id="trials">{title}</h2>
      <p className="how">{lead}</p>
      <ul>
        {trials.map(({ campaign, verdict }) => (
          <li key={campaign.slug}>
            <a href={`/campaigns/${campaign.slug}`}>{words.verdict.of(campaign.name)}</a>{" "}
            {words.verdict.trial(verdict).sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function NullResults({ evidence: { tally, rows } }: { evidence: Evidence }) {
  const newestFirst = rows.filter(({ outcome }) => outcome === "no clear change").toReversed();
  return (
    <section className="no-clear-change evidence-part" aria-labelledby="null-results">
      <h2 id="null-results">{words.evidence.nullResults}</h2>
      <p>
        <b>{words.evidence.register(tally)}</b>
      </p>
      <UnmovedList verdicts={newestFirst.map(({ verdict }) => verdict)} />
    </section>
  );
}
