import { explorationOf } from "#app/domain/verdicts/exploration.ts";
import { parseChoice } from "#app/forms/metrics/exploration.ts";
import { found, type Handle, page } from "#app/server/door.ts";
import { ExploreFigure, StripFigure } from "#app/ui/charts/explore-figure.tsx";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { findMetricRecords } from "#db/queries/verdicts/metric-records.ts";
import type { Route } from "./+types/explore.ts";
import { ExploreForm } from "./explore-form.tsx";

export const handle = { permission: "read metrics", hydrates: true } satisfies Handle;

export const loader = page(
  handle,
  async ({ db, today, request }, { slug }: Route.LoaderArgs["params"]) => {
    const choice = found(parseChoice(new URL(request.url).searchParams));
    const { metric, records } = found(await findMetricRecords(db, slug, choice.metrics));
    return { exploration: explorationOf(metric, today, records, choice) };
  },
);

export default function ExplorePage({ loaderData: { exploration } }: Route.ComponentProps) {
  const { metric, chart, strips } = exploration;
  return (
    <Page title={words.explore.title(metric.name)} section="metrics">
      <PageTitle title={words.explore.title(metric.name)}>
        <a href={`/metrics/${metric.slug}`}>{words.explore.back}</a>
      </PageTitle>
      {chart.points.length === 0 ? (
        <p className="govuk-body">{words.explore.none}</p>
      ) : (
        <article className="explore" data-metric={metric.slug} data-stage={metric.stage}>
          <h2>{words.chart.title(chart)}</h2>
          <ExploreFigure explored={exploration} />
        </article>
      )}
      {strips.length > 0 && (
        <TitledSection id="beneath" title={words.explore.beneath}>
          {strips.map((strip) => (
            <StripFigure key={strip.slug} strip={strip} explored={exploration} />
          ))}
        </TitledSection>
      )}
      <ExploreForm exploration={exploration} />
    </Page>
  );
}
