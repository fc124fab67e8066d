import type { Evidence } from "#app/domain/evidence/evidence.ts";
import { type EvidenceGrouping, evidenceGroupings } from "#app/domain/evidence/evidence-group.ts";
import { Forest } from "#app/ui/charts/forest.tsx";
import { listInWords } from "#app/words/en/sentence.ts";
import { words } from "#app/words/words.ts";
import { ChannelCosts } from "./evidence-cost.tsx";
import { NullResults, Trials } from "./evidence-register.tsx";
import { SocialBeside } from "./evidence-social.tsx";
import { UnmeasuredSpend } from "./evidence-spend.tsx";
import { VanityEvidence } from "./evidence-vanity.tsx";

/** With fewer campaigns, less than one false alarm is expected. */
const fewestForAlarms = 20;

export function EvidenceFinding({ evidence }: { evidence: Evidence }) {
  const { tally, groups, by, running } = evidence;
  const { kicker, download, severalChannels } = words.evidence;
  return (
    <section className="evidence-finding" aria-labelledby="finding">
      <p className="kicker">{kicker}</p>
      <h2 id="finding">{words.evidence.finding(tally)}</h2>
      <p className="finding">{words.evidence.others(tally)}</p>
      <p className="alarms">{words.verdict.falseAlarms(Math.max(fewestForAlarms, tally.judged))}</p>
      <Groupings by={by} />
      {by === "channel" && <p className="how">{severalChannels}</p>}
      <Forest groups={groups} by={by} trials={evidence.trials} />
      <p className="how forest-end">
        <a href={`/evidence.csv?by=${by}`}>{download}</a>
        {running.length > 0 && (
          <span>{words.evidence.running(listInWords(running.map(({ name }) => name)))}</span>
        )}
      </p>
    </section>
  );
}

function Groupings({ by }: { by: EvidenceGrouping }) {
  return (
    <nav className="groupings" aria-labelledby="grouped-by">
      <h3 id="grouped-by">{words.evidence.by}</h3>
      <ul>
        {evidenceGroupings.map((grouping) => (
          <li key={grouping}>
            <a
              href={grouping === "verdict" ? "/evidence" : `/evidence?by=${grouping}`}
              aria-current={grouping === by ? "page" : undefined}
            >
              {words.evidence.groupings[grouping]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function EvidenceRest({ evidence }: { evidence: Evidence }) {
  return (
    <div className="evidence-rest">
      <div>
        <NullResults evidence={evidence} />
      </div>
      <div>
        <Trials trials={evidence.trials} />
        <SocialBeside beside={evidence.social} />
      </div>
      <UnmeasuredSpend shares={evidence.spend} />
      <VanityEvidence kinds={evidence.vanity} />
      <ChannelCosts costs={evidence.costs} />
    </div>
  );
}
