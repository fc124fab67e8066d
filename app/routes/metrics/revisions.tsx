import type { ReactNode } from "react";
import type { Month } from "#app/domain/calendar/period.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { tokenIn } from "#app/domain/people/token.ts";
import { TableHead } from "#app/ui/kit/table.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { CorrectLink } from "#app/ui/returns/given-answers.tsx";
import { momentInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { amountInWords } from "#app/words/en/numbers.ts";
import { listInWords } from "#app/words/en/sentence.ts";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/show.ts";

type Shown = Pick<Route.ComponentProps["loaderData"], "revisions" | "shown">;

export function Revisions({
  metric,
  revisions,
  shown,
  mayCorrect,
}: Shown & { metric: MetricInService; mayCorrect: boolean }) {
  const replaced = new Set(revisions.map((figure) => figure.replacesId));
  return (
    <TitledSection id="revisions" title={words.metric.revisions}>
      <p className="how">{words.metric.revisionsLead}</p>
      <table className="figures revisions">
        <TableHead columns={Object.values(words.metric.revision)} />
        <tbody>
          {revisions.map((figure) => (
            <Revision key={figure.id} figure={figure} metric={metric}>
              {replaced.has(figure.id) ? (
                <em>({words.metric.replaced(monthsInWords(shown.get(figure.id)))})</em>
              ) : (
                mayCorrect && (
                  <CorrectLink slug={metric.slug} name={metric.name} period={figure.period} />
                )
              )}
            </Revision>
          ))}
        </tbody>
      </table>
    </TitledSection>
  );
}

function Revision({
  figure,
  metric,
  children,
}: {
  figure: Shown["revisions"][number];
  metric: MetricInService;
  children: ReactNode;
}) {
  const { reason, note, confirmation, source } = figure;
  const remarks = [reason, note, confirmation, source !== metric.source && source];
  return (
    <tr>
      <th scope="row">{periodInWords(figure.period)}</th>
      <td>
        {amountInWords(figure, metric)} {children}
      </td>
      <td>{momentInWords(figure.givenAt)}</td>
      <td>{figure.givenBy ?? tokenIn(source) ?? words.metric.byImport}</td>
      <td>{remarks.filter(Boolean).join("; ")}</td>
    </tr>
  );
}

const monthsInWords = (months: readonly Month[] = []) =>
  listInWords(months.toReversed().map(periodInWords));
