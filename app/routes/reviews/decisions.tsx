import type { Day, Month } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import {
  type DecisionsInReview,
  type DecisionTold,
  isOverdue,
} from "#app/domain/reviews/decision.ts";
import type { CampaignStanding } from "#app/domain/verdicts/campaign-standing.ts";
import { VerdictInShort } from "#app/ui/verdicts/claim.tsx";
import { words } from "#app/words/words.ts";

type Shown = {
  decisions: DecisionsInReview;
  /** What can be said of the campaigns, as the page says it. */
  standings: readonly CampaignStanding[];
  /** By which it is told what is late. */
  today: Day;
};

/** What a review opens with: what was decided before, and what came of it. */
export function DecidedBefore({ decisions: { before }, standings, today }: Shown) {
  if (before.length === 0) return null;
  return (
    <section className="decisions" aria-labelledby="decided-before">
      <h2 id="decided-before">{words.decisions.before}</h2>
      <ul>
        {before.map((decision) => (
          <Row key={decision.id} decision={decision} standings={standings} today={today} />
        ))}
      </ul>
    </section>
  );
}

/** What was decided in a review, what was after it was published, and the way to record more. */
export function DecidedHere({
  decisions: { own, since },
  today,
  month,
}: Omit<Shown, "standings"> & { month: Month }) {
  const later = [...since.decided, ...since.said];
  return (
    <section
      className={`decisions${own.length + later.length === 0 ? " is-empty" : ""}`}
      aria-labelledby="decisions"
    >
      <h2 id="decisions">{words.decisions.own}</h2>
      {own.length === 0 && <p className="how">{words.decisions.none}</p>}
      {own.length > 0 && (
        <ul>
          {own.map((decision) => (
            <Row key={decision.id} decision={decision} today={today} />
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <>
          <h3>{words.decisions.since}</h3>
          <ul>
            {later.map((decision) => (
              <Row key={decision.id} decision={decision} today={today} />
            ))}
          </ul>
        </>
      )}
      <p className="add">
        <a href={`/reviews/${month}/decisions/new`}>{words.decisions.add}</a>
      </p>
    </section>
  );
}

function Row({
  decision,
  standings = [],
  today,
}: {
  decision: DecisionTold;
  standings?: readonly CampaignStanding[];
  today: Day;
}) {
  const { id, kind, text, ownerName, dueMonth } = decision;
  const { decisions: said } = words;
  return (
    <li>
      <p>
        <b>{said.kinds[kind]}:</b> {text}
      </p>
      <p className="how">
        <About decision={decision} standings={standings} />
        {said.due(ownerName, periodInWords(dueMonth))}
        {isOverdue(decision, today) && <strong> ({said.late})</strong>}.
      </p>
      <p className="how">
        <Outcome decision={decision} />{" "}
        <a href={`/decisions/${id}/outcomes/new`}>
          {said.say}
          <span className="govuk-visually-hidden">{said.sayWhich(text)}</span>
        </a>
      </p>
    </li>
  );
}

/** The campaign, if it is about one, and what can be said of it on the page. */
function About({
  decision: { campaignSlug, campaignName },
  standings,
}: {
  decision: DecisionTold;
  standings: readonly CampaignStanding[];
}) {
  if (campaignSlug === null || campaignName === null) return null;
  const standing = standings.find(({ campaign }) => campaign.slug === campaignSlug);
  return (
    <>
      <a href={`/campaigns/${campaignSlug}`}>
        {standing ? words.verdict.of(campaignName) : campaignName}
      </a>
      {standing && (
        <>
          {" "}
          <VerdictInShort standing={standing} />
        </>
      )}
      {". "}
    </>
  );
}

function Outcome({ decision: { state, note } }: { decision: DecisionTold }) {
  if (state === null) return <b>{words.decisions.silence}.</b>;
  return (
    <>
      <b>{words.decisions.states[state]}:</b> {note}
    </>
  );
}
