import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Publication } from "#app/domain/reviews/publication.ts";
import { restatedIn, type Summary } from "#app/domain/reviews/summary.ts";
import { momentInWords } from "#app/words/en/calendar/period-in-words.ts";
import { listInWords } from "#app/words/en/sentence.ts";
import { words } from "#app/words/words.ts";
import { type RestatedOnPage, RestatedSinceList } from "./restated.tsx";
import { roomOnPaper } from "./room-on-paper.ts";
import { SummarySentences } from "./summary-sentences.tsx";

type Published = Pick<Publication, "ask" | "contactName" | "contactEmail">;

const mostUntold = 5;
const mostNamed = 8;

export function SummaryInBrief({
  summary,
  review: { publication: published, restated, restatedSince },
  expiresAt,
}: {
  summary: Summary;
  review: { publication: Published | null } & RestatedOnPage;
  expiresAt?: string;
}) {
  const marks = { restated, restatedSince };
  const room = roomOnPaper(summary, published?.ask ?? "", marks);
  return (
    <div className={`in-brief in-brief-${room}`}>
      {published && <Ask ask={published.ask} />}
      <SummarySentences summary={summary} marks={marks} />
      <CannotTell summary={summary} />
      <RestatedSinceList restatedSince={restatedIn(summary, restatedSince)} isLinked={false} />
      {(published || expiresAt) && (
        <div className="brief-end">
          {published && <Contact {...published} />}
          {expiresAt && <p>{words.summary.until(momentInWords(expiresAt))}</p>}
        </div>
      )}
    </div>
  );
}

function Ask({ ask }: Pick<Published, "ask">) {
  return (
    <section className="ask" aria-labelledby="ask">
      <h2 id="ask">{words.summary.ask}</h2>
      <p>{ask ?? words.summary.noAsk}</p>
    </section>
  );
}

function CannotTell({ summary: { cannotTell, noClearChange } }: { summary: Summary }) {
  if (cannotTell.length + noClearChange.length === 0) return null;
  const more = cannotTell.length - mostUntold;
  return (
    <section className="cannot-tell" aria-labelledby="cannot-tell">
      <h2 id="cannot-tell">{words.summary.cannotTell}</h2>
      <ul>
        {cannotTell.slice(0, mostUntold).map((verdict) => (
          <li key={verdict.campaign.slug}>
            <b>{words.verdict.of(verdict.campaign.name)}</b> {words.verdict.whyCannotTell(verdict)}
          </li>
        ))}
        {more > 0 && <li>{words.summary.moreUntold(more)}</li>}
        {noClearChange.length > 0 && (
          <li>
            {words.verdict.unseen(noClearChange.length)}{" "}
            {namesOf(noClearChange.map(({ campaign }) => campaign))}.
          </li>
        )}
      </ul>
    </section>
  );
}

function namesOf(campaigns: readonly Pick<Campaign, "name">[]): string {
  const names = campaigns.slice(0, mostNamed).map(({ name }) => name);
  const more = campaigns.length - mostNamed;
  return listInWords(more > 0 ? [...names, words.summary.andMore(more)] : names);
}

function Contact({ contactName, contactEmail }: Published) {
  return (
    <p>
      <b>{words.summary.contact}</b> {contactName},{" "}
      <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
    </p>
  );
}
