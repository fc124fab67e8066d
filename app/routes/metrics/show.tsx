import { countsWhatWasPutOut } from "#app/domain/metrics/metric.ts";
import { mayGive } from "#app/domain/people/permission.ts";
import { stillShown } from "#app/domain/reviews/restated.ts";
import { campaignsOfMetric, metricPageOf } from "#app/domain/verdicts/metric-page.ts";
import { found, type Handle, page, serverOnly } from "#app/server/door.ts";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { Onward, Page, PageTitle } from "#app/ui/kit/page.tsx";
import { MetricEvents } from "#app/ui/metrics/events.tsx";
import { CampaignsMeant } from "#app/ui/metrics/headline.tsx";
import { MetricTargets } from "#app/ui/metrics/target-list.tsx";
import { WasMark } from "#app/ui/reviews/restated.tsx";
import { words } from "#app/words/words.ts";
import { revisionsOf } from "#db/queries/metrics/figures.ts";
import { targetsSet } from "#db/queries/metrics/metrics.ts";
import { publications } from "#db/queries/reviews/publications.ts";
import { findMetricRecords } from "#db/queries/verdicts/metric-records.ts";
import type { Route } from "./+types/show.ts";
import { Definition } from "./definition.tsx";
import { Revisions } from "./revisions.tsx";

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
      <PageTitle title={metric.name}>{metric.serviceName}</PageTitle>
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
          <Onward href={`/metrics/${metric.slug}.csv`}>{words.metric.download}</Onward>
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
