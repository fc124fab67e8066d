import type { Month } from "#app/domain/calendar/period.ts";
import { amountBefore } from "#app/domain/metrics/figure.ts";
import { may, mayGive } from "#app/domain/people/permission.ts";
import { openOf } from "#app/domain/returns/return.ts";
import { found, type Handle, page, serverOnly } from "#app/server/door.ts";
import { openReturn } from "#app/server/returns/return.ts";
import { useFrame } from "#app/ui/kit/frame.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { CorrectLink } from "#app/ui/returns/given-answers.tsx";
import { momentInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import { findReceipt } from "#db/queries/returns/returns.ts";
import type { Route } from "./+types/show.ts";

export const handle = { permission: "give figures", byLink: true } satisfies Handle;

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { db, person } = asked;
    const { month, id } = params;
    const receipt = found(
      /^[1-9]\d{0,8}$/.test(id) ? await findReceipt(db, Number(id)) : undefined,
    );
    const isTheirs = receipt.personId === person.id || may(person, "follow returns");
    found((isTheirs && receipt.month === month) || undefined);
    const metrics = await metricsInServices(db);
    const byId = new Map(metrics.map((metric) => [metric.id, metric]));
    const { questions } = await openReturn(asked, month);
    const mine = metrics.filter((metric) => mayGive(person, metric)).map(({ slug }) => slug);
    return serverOnly({
      receipt,
      lines: receipt.figures.flatMap((figure) => {
        const metric = byId.get(figure.metricId);
        return metric ? [{ figure, metric }] : [];
      }),
      mine,
      follows: may(person, "follow returns"),
      open: openOf(questions).map(({ metric }) => metric.name),
    });
  },
  ["holidays"],
);

export default function ReceiptPage({ loaderData }: Route.ComponentProps) {
  const { link } = useFrame();
  const { receipt, lines, mine, follows, open } = loaderData;
  const { id, month, personName, sentAt } = receipt;
  const title = words.receipt.title(periodInWords(month));
  return (
    <Page title={title} section="returns">
      <div className="return receipt">
        <h1>{title}</h1>
        <p className="receipt-lead">
          {words.receipt.lead(lines.length, personName, momentInWords(sentAt))}{" "}
          <span className="how">{words.receipt.number(id)}</span>
        </p>
        <dl className="answers">
          {lines.map((line) => (
            <Line
              key={`${line.metric.slug} ${line.figure.period}`}
              line={line}
              isMine={mine.includes(line.metric.slug)}
            />
          ))}
        </dl>
        {open.length > 0 ? (
          <TitledSection id="open" title={words.receipt.open}>
            <ul className="govuk-list govuk-list--bullet">
              {open.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
            <p>
              <a href={`/returns/${month}`}>{words.receipt.goOn}</a>
            </p>
          </TitledSection>
        ) : (
          <p className="govuk-body">{words.receipt.nothingOpen}</p>
        )}
        {!link && <WayBack month={month} follows={follows} />}
      </div>
    </Page>
  );
}

function WayBack({ month, follows }: { month: Month; follows: boolean }) {
  return (
    <>
      {follows && (
        <p>
          <a href={`/returns/outstanding/${month}`}>
            {words.outstanding.title(periodInWords(month))}
          </a>
        </p>
      )}
      <p>
        <a href="/returns">{words.receipt.back}</a>
      </p>
    </>
  );
}

type ReceiptLine = Route.ComponentProps["loaderData"]["lines"][number];

function Line({ line, isMine }: { line: ReceiptLine; isMine: boolean }) {
  const { figure, metric } = line;
  const was = amountBefore(figure);
  const remarks = [figure.note, figure.reason, figure.confirmation];
  return (
    <div>
      <dt>
        {metric.name}
        <span className="how">{periodInWords(figure.period)}</span>
      </dt>
      <dd>
        {words.answer(figure, metric)}
        {was && <span className="how">{words.receipt.was(words.answer(was, metric))}</span>}
        {remarks
          .filter((remark) => remark !== null)
          .map((remark) => (
            <span className="how" key={remark}>
              {remark}
            </span>
          ))}
        {figure.replacedById !== null && <em className="how">{words.receipt.replaced}</em>}
      </dd>
      <dd>
        {isMine && <CorrectLink slug={metric.slug} name={metric.name} period={figure.period} />}
      </dd>
    </div>
  );
}
