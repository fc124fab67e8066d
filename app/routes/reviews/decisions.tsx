import type { Day, Month } from "#app/domain/calendar/period.ts";
import {
  type DecisionsInReview,
  type DecisionTold,
  isOverdue,
} from "#app/domain/reviews/decision.ts";
import type { CampaignVerdict } from "#app/domain/verdicts/campaign-verdict.ts";
import { AddLink } from "#app/ui/kit/page.tsx";
import { VerdictInShort } from "#app/ui/verdicts/claim.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

type Shown = {
  decisions: DecisionsInReview;
  verdicts: readonly CampaignVerdict[];
  today: Day;
};

export function DecidedBefore({ decisions: { before }, verdicts, today }: Shown) {
  if (before.length === 0) return null;
  return (
    <section className="decisions" aria-labelledby="decided-before">
      <h2 id="decided-before">{words.decisions.before}</h2>
      <Rows decisions={before} verdicts={verdicts} today={today} />
    </section>
  );
}

export function DecidedHere({
  decisions: { own, since },
  today,
  month,
}: Omit<Shown, "verdicts"> & { month: Month }) {
  const later = [...since.decided, ...since.said];
  return (
    <section
      className={`decisions${own.length + later.length === 0 ? " is-empty" : ""}`}
      aria-labelledby="decisions"
    >
      <h2 id="decisions">{words.decisions.own}</h2>
      {own.length === 0 && <p className="how">{words.decisions.none}</p>}
      {own.length > 0 && <Rows decisions={own} today={today} />}
      {later.length > 0 && (
        <>
          <h3>{words.decisions.since}</h3>
          <Rows decisions={later} today={today} />
        </>
      )}
      <AddLink href={`/reviews/${month}/decisions/new`}>{words.decisions.add}</AddLink>
    </section>
  );
}

function Rows({
  decisions,
  ...row
}: {
  decisions: readonly DecisionTold[];
  verdicts?: readonly CampaignVerdict[];
  today: Day;
}) {
  return (
    <ul>
      {decisions.map((decision) => (
        <Row key={decision.id} verdicts={[]} {...row} decision={decision} />
      ))}
    </ul>
  );
}

function Row({
  decision,
  verdicts,
  today,
}: Pick<Shown, "verdicts" | "today"> & { decision: DecisionTold }) {
  const { id, kind, text, ownerName, dueMonth } = decision;
  const { decisions: said } = words;
  return (
    <li>
      <p>
        <b>{said.kinds[kind]}:</b> {text}
      </p>
      <p className="how">
        <About decision={decision} verdicts={verdicts} />
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

function About({
  decision: { campaignSlug, campaignName },
  verdicts,
}: {
  decision: DecisionTold;
  verdicts: readonly CampaignVerdict[];
}) {
  if (campaignSlug === null || campaignName === null) return null;
  const verdict = verdicts.find(({ campaign }) => campaign.slug === campaignSlug);
  return (
    <>
      <a href={`/campaigns/${campaignSlug}`}>
        {verdict ? words.verdict.of(campaignName) : campaignName}
      </a>
      {verdict && (
        <>
          {" "}
          <VerdictInShort verdict={verdict} />
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
