import type { ReactNode } from "react";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Review } from "#app/domain/reviews/review.ts";
import { dayInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export function Agenda({ review }: { review: Review }) {
  const { moved, missing, restated, live, ending } = review;
  return (
    <div className="agenda">
      <Section id="moved" title={words.agenda.moved} none={words.agenda.nothingMoved}>
        {moved.map((headline) => (
          <li key={headline.metric.slug}>
            <a href={`/metrics/${headline.metric.slug}`}>
              {words.headline.title(headline.metric.name, headline)}
            </a>{" "}
            <small>{words.headline.sentence(headline)}</small>
          </li>
        ))}
      </Section>
      <Section
        id="missing"
        title={words.agenda.missing}
        none={words.agenda.nothingMissing}
        more={<FollowUp review={review} />}
      >
        {missing.map(({ metric, period, state, note, dueOn, isLate }) => (
          <li key={metric.slug}>
            <a href={`/metrics/${metric.slug}`}>{metric.name}</a>, {periodInWords(period)}: {state}
            {isLate && <strong> ({words.agenda.late})</strong>}{" "}
            <small>{note ?? words.agenda.due(dayInWords(dueOn), metric.ownerName)}</small>
          </li>
        ))}
      </Section>
      <Section id="restated" title={words.agenda.restated} none={words.agenda.nothingRestated}>
        {restated.map((one) => (
          <li key={`${one.metric.slug} ${one.period}`}>
            <a href={`/metrics/${one.metric.slug}`}>{one.metric.name}</a>,{" "}
            {words.restated.agenda(one)} <small>{one.reason}</small>
          </li>
        ))}
      </Section>
      <Section id="live" title={words.agenda.live} none={words.agenda.nothingLive}>
        {live.map((campaign) => (
          <CampaignEntry key={campaign.slug} campaign={campaign} />
        ))}
      </Section>
      <Section id="ending" title={words.agenda.ending} none={words.agenda.nothingEnding}>
        {ending.map((campaign) => (
          <CampaignEntry key={campaign.slug} campaign={campaign} />
        ))}
      </Section>
    </div>
  );
}

function Section({
  id,
  title,
  none,
  more,
  children,
}: {
  id: string;
  title: string;
  none: string;
  more?: ReactNode;
  children: ReactNode[];
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children.length > 0 ? <ul>{children}</ul> : <p className="how">{none}</p>}
      {more}
    </section>
  );
}

function FollowUp({ review: { month, missing } }: { review: Review }) {
  if (missing.length === 0) return null;
  return (
    <a className="download" href={`/returns/outstanding/${month}`}>
      {words.outstanding.follow}
    </a>
  );
}

function CampaignEntry({ campaign: { slug, name, kind, endsOn } }: { campaign: Campaign }) {
  return (
    <li>
      <a href={`/campaigns/${slug}`}>{name}</a>{" "}
      <small>
        {endsOn ? words.agenda.ends(kind, dayInWords(endsOn)) : words.agenda.open(kind)}
      </small>
    </li>
  );
}
