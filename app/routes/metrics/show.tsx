import type { Month } from "#app/domain/calendar/period.ts";
import { momentInWords, periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { countsWhatWasPutOut, type MetricInService } from "#app/domain/metrics/metric.ts";
import { amountInWords, listInWords } from "#app/domain/metrics/wording.ts";
import { may, mayGive } from "#app/domain/people/permission.ts";
import { tokenIn } from "#app/domain/people/token.ts";
import { stillShown } from "#app/domain/reviews/restated.ts";
import { campaignsOfMetric, metricPageOf } from "#app/domain/verdicts/metric-page.ts";
import { page } from "#app/server/door.ts";
import { found } from "#app/server/found.ts";
import type { Handle } from "#app/server/people/access.ts";
import { serverOnly } from "#app/server/server-only-data.ts";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { useFrame } from "#app/ui/kit/frame.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { MetricEvents } from "#app/ui/metrics/events.tsx";
import { CampaignsMeant } from "#app/ui/metrics/headline.tsx";
import { MetricTargets } from "#app/ui/metrics/target-list.tsx";
import { CorrectLink } from "#app/ui/returns/given-answers.tsx";
import { WasMark } from "#app/ui/reviews/restated.tsx";
import { words } from "#app/words/words.ts";
import { revisionsOf } from "#db/queries/metrics/figures.ts";
import { targetsSet } from "#db/queries/metrics/metrics.ts";
import { publications } from "#db/queries/reviews/publications.ts";
import { findMetricRecords } from "#db/queries/verdicts/metric-records.ts";
import type { Route } from "./+types/show.ts";

export const handle = { permission: "read metrics" } satisfies Handle;

export const loader = page(
  handle,
  async ({ db, today, person, effectOf }, { slug }: Route.LoaderArgs["params"]) => {
    const { metric, records } = found(await findMetricRecords(db, slug));
    const revisions = await revisionsOf(db, metric.id);
    return serverOnly({
      page: metricPageOf(metric, today, records),
      campaigns: campaignsOfMetric(metric, today, { ...records, effectOf }),
      events: records.events.filter(({ metricId }) => metricId === metric.id),
      targets: await targetsSet(db, metric.id),
      mayTell: mayGive(person, metric),
      revisions,
      shown: stillShown(revisions, await publications(db)),
    });
  },
  ["effectOf"],
);

export default function MetricPage({ loaderData }: Route.ComponentProps) {
  const { page, campaigns, events, targets, mayTell, revisions, shown } = loaderData;
  const { metric, chart } = page;
  return (
    <Page title={metric.name} section="metrics">
      <div className="page-title">
        <h1>{metric.name}</h1>
        <p>{metric.serviceName}</p>
      </div>
      {chart.points.length === 0 ? (
        <p className="govuk-body">{words.explore.none}</p>
      ) : (
        <article className="lead" data-metric={metric.slug} data-stage={metric.stage}>
          <h2>{words.headline.title(metric.name, page.headline)}</h2>
          <p className="finding">{words.headline.sentence(page.headline)}</p>
          <WasMark chart={chart} />
          <ChartFigure
            chart={chart}
            width="wide"
            drawnAs={countsWhatWasPutOut(metric) ? "columns" : "line"}
          />
          <p>
            <a className="download" href={`/metrics/${metric.slug}.csv`}>
              {words.metric.download}
            </a>
          </p>
          <CampaignsMeant joined={campaigns} />
        </article>
      )}
      <MetricTargets metric={metric} targets={targets} />
      <MetricEvents slug={metric.slug} events={events} mayTell={mayTell} />
      <Definition metric={metric} />
      {revisions.length > 0 && (
        <Revisions metric={metric} revisions={revisions} shown={shown} mayCorrect={mayTell} />
      )}
    </Page>
  );
}

function Definition({ metric }: { metric: MetricInService }) {
  const { person } = useFrame();
  const { facts } = words.metric;
  const rows = [
    [facts.service, metric.serviceName],
    [facts.stage, words.stages[metric.stage]],
    [facts.measure, measureInWords(metric)],
    [facts.polarity, metric.polarity],
    [facts.cadence, metric.cadence],
    [facts.due, facts.dueDay(metric.dueDay)],
    [facts.owner, metric.ownerName ?? facts.nobody],
    [facts.source, metric.source],
  ] as const;
  return (
    <section aria-labelledby="definition">
      <h2 className="section-title" id="definition">
        {words.metric.definition}
      </h2>
      <p className="govuk-body">{metric.definition}</p>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {person && may(person, "edit metrics") && (
        <p>
          <a className="download" href={`/settings/metrics/${metric.slug}`}>
            {words.metricForm.link}
          </a>
        </p>
      )}
      {person && may(person, "follow returns") && (
        <p>
          <a className="download" href={`/metrics/${metric.slug}/owner`}>
            {words.owner.change}
          </a>
        </p>
      )}
    </section>
  );
}

function measureInWords({ measure, unit, partUnit }: MetricInService): string {
  return words.metric.measures[measure](unit, partUnit ?? "");
}

function Revisions({
  metric,
  revisions,
  shown,
  mayCorrect,
}: {
  metric: MetricInService;
  revisions: Route.ComponentProps["loaderData"]["revisions"];
  shown: Route.ComponentProps["loaderData"]["shown"];
  mayCorrect: boolean;
}) {
  const headings = words.metric.revision;
  const replaced = new Set(revisions.map((figure) => figure.replacesId));
  return (
    <section aria-labelledby="revisions">
      <h2 className="section-title" id="revisions">
        {words.metric.revisions}
      </h2>
      <p className="how">{words.metric.revisionsLead}</p>
      <table className="figures revisions">
        <thead>
          <tr>
            {Object.values(headings).map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {revisions.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{periodInWords(figure.period)}</th>
              <td>
                {amountInWords(figure, metric)}{" "}
                {replaced.has(figure.id) ? (
                  <em>({words.metric.replaced(inWords(shown.get(figure.id)))})</em>
                ) : (
                  mayCorrect && (
                    <CorrectLink slug={metric.slug} name={metric.name} period={figure.period} />
                  )
                )}
              </td>
              <td>{momentInWords(figure.givenAt)}</td>
              <td>{figure.givenBy ?? tokenIn(figure.source) ?? words.metric.byImport}</td>
              <td>
                {[
                  figure.reason,
                  figure.note,
                  figure.confirmation,
                  figure.source !== metric.source && figure.source,
                ]
                  .filter(Boolean)
                  .join("; ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const inWords = (months: readonly Month[] = []) =>
  listInWords(months.toReversed().map(periodInWords));
