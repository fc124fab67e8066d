import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { type MyReturns, myReturnsOf } from "#app/domain/returns/my-returns.ts";
import { answeredIn } from "#app/forms/returns/return-entries.ts";
import { type Handle, page, serverOnly } from "#app/server/door.ts";
import { Onward, Page, PageTitle } from "#app/ui/kit/page.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { momentInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { draftsOf, receiptsOf } from "#db/queries/returns/returns.ts";
import { reviewRecords } from "#db/queries/reviews/reviews.ts";
import type { Route } from "./+types/list.ts";
import { MyMetrics, OpenReturns } from "./my-returns.tsx";

export const handle = { permission: "give figures" } satisfies Handle;

const mostReceipts = 6;

export const loader = page(
  handle,
  async ({ db, person, today, holidays, effectOf }) => {
    const records = { ...(await reviewRecords(db, lastEndedMonth(today))), effectOf };
    const drafts = await draftsOf(db, person.id);
    return serverOnly({
      mine: myReturnsOf(person.id, today, records, holidays),
      begun: new Map(drafts.map(({ month, entries }) => [month, answeredIn(JSON.parse(entries))])),
      receipts: await receiptsOf(db, person.id, mostReceipts),
    });
  },
  ["holidays", "effectOf"],
);

export default function ReturnsPage({ loaderData }: Route.ComponentProps) {
  const { mine, begun, receipts } = loaderData;
  return (
    <Page title={words.returns.title} section="returns">
      <PageTitle title={words.returns.title} />
      <Due mine={mine} begun={begun} />
      {receipts.length > 0 && <Receipts receipts={receipts} />}
      {mine.metrics.length > 0 && (
        <>
          <MyMetrics metrics={mine.metrics} />
          <Onward href="/returns/due.ics">{words.calendar.download}</Onward>
          <Onward href="/settings/api">{words.returns.bySystem}</Onward>
        </>
      )}
    </Page>
  );
}

function Due({ mine, begun }: { mine: MyReturns; begun: ReadonlyMap<string, number> }) {
  const { nothingDue, noMetrics } = words.returns;
  if (mine.open.length > 0) return <OpenReturns open={mine.open} begun={begun} />;
  return <p className="nothing-found">{mine.metrics.length === 0 ? noMetrics : nothingDue}</p>;
}

function Receipts({ receipts }: Pick<Route.ComponentProps["loaderData"], "receipts">) {
  return (
    <TitledSection id="receipts" title={words.returns.receipts}>
      <ul className="months">
        {receipts.map(({ id, month, sentAt, figures }) => (
          <li key={id}>
            <a href={`/returns/${month}/receipts/${id}`}>
              {words.returns.receipt(periodInWords(month), figures)}
            </a>
            <span className="how">{words.returns.sent(momentInWords(sentAt))}</span>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}
