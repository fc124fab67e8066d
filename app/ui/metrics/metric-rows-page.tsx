import type { ReactNode } from "react";
import type { Problem } from "#app/domain/problem.ts";
import { mendEntries, type ProblemLine } from "#app/forms/imports/import-mends.ts";
import type { MetricRead } from "#app/forms/metrics/metric-rows.ts";
import type { MetricTable } from "#app/forms/metrics/metric-table.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";
import { ProblemsForm } from "#app/ui/imports/problems-form.tsx";
import { Button } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

type Sent = {
  read: {
    table: MetricTable;
    metrics: readonly MetricRead[];
    unknown: readonly string[];
    lines: readonly ProblemLine[];
  };
  problems?: readonly Problem[];
  entries?: Readonly<Record<string, string>>;
};

const { metricRows: form } = words;
const address = "/settings/metrics/from-spreadsheet";

export function MetricRowsPage({ sent }: { sent: Sent | undefined }) {
  const again = (
    <p>
      <a href={address}>{form.again}</a>
    </p>
  );
  if (!sent)
    return (
      <ImportPage section="settings" title={form.title}>
        <p className="how">{form.nothing}</p>
        {again}
      </ImportPage>
    );
  const { table, metrics, unknown, lines } = sent.read;
  const { problems = [], entries = mendEntries(lines, table.headers) } = sent;
  const title = lines.length > 0 ? form.toMend(lines.length) : form.check(metrics.length);
  const rows = <input type="hidden" name="rows" value={JSON.stringify(table)} />;
  return (
    <ImportPage section="settings" title={title} sent={{ entries, problems }}>
      {unknown.length > 0 && <p className="how">{form.unknown(unknown)}</p>}
      {lines.length > 0 ? (
        <>
          <p className="how">{form.mend}</p>
          <ProblemsForm address={`${address}/problems`} lines={lines} headers={table.headers}>
            {rows}
          </ProblemsForm>
        </>
      ) : (
        <Confirmation metrics={metrics}>{rows}</Confirmation>
      )}
      {again}
    </ImportPage>
  );
}

function Confirmation({
  metrics,
  children,
}: {
  metrics: readonly MetricRead[];
  children: ReactNode;
}) {
  const services = [...Map.groupBy(metrics, ({ service }) => service.name)];
  return (
    <>
      <p className="how">{form.checkLead}</p>
      {services.map(([service, own]) => (
        <section key={service}>
          <h2>{own.some((one) => "id" in one.service) ? service : form.newService(service)}</h2>
          <ul className="missing">
            {own.map((metric) => (
              <Metric key={metric.line} metric={metric} />
            ))}
          </ul>
        </section>
      ))}
      {metrics.length > 0 && (
        <form method="post" action={`${address}/confirmation`} noValidate>
          {children}
          <Button>{form.go(metrics.length)}</Button>
        </form>
      )}
    </>
  );
}

function Metric({ metric: { draft, assumed } }: { metric: MetricRead }) {
  const { name, measure, unit, partUnit, polarity, cadence, dueDay, stage } = draft;
  const said = [
    words.metric.measures[measure](unit, partUnit ?? ""),
    polarity === "neither" ? form.neither : polarity,
    words.stages[stage].toLocaleLowerCase("en-GB"),
    `${cadence} ${words.metric.facts.dueDay(dueDay)}`,
  ];
  return (
    <li>
      <b>{name}</b>
      <span className="how">{said.join("; ")}.</span>
      {assumed.length > 0 && <span className="how">{form.assumed(assumed)}</span>}
    </li>
  );
}
