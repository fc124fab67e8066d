import type { Exploration } from "#app/domain/verdicts/exploration.ts";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { Key } from "./chart-figure.tsx";
import { ChartTable } from "./chart-table.tsx";
import { Explorable } from "./explorable.tsx";
import { letterOf } from "./geometry.ts";
import { overlayClass } from "./line.tsx";
import { drawnFor } from "./sizes.ts";
import { Strip } from "./strip.tsx";

type Explored = Pick<Exploration, "chart" | "overlays" | "strips">;

export function ExploreFigure({ explored }: { explored: Explored }) {
  const { chart, overlays, strips } = explored;
  const description = [chart, ...overlays].map(words.chart.description).join(" ");
  return (
    <figure className="chart-figure">
      <Explorable chart={chart} company={{ overlays, strips }} description={description} />
      <figcaption className="chart-key">
        {overlays.length > 0 && (
          <ul className="overlay-key">
            <li>
              <Swatch />
              {chart.name}
            </li>
            {overlays.map(({ slug, name }, overlay) => (
              <li key={slug} className={overlayClass(overlay)}>
                <Swatch />
                <b>{letterOf(overlay)}</b> <a href={`/metrics/${slug}/explore`}>{name}</a>
              </li>
            ))}
          </ul>
        )}
        <Key chart={chart} />
      </figcaption>
      <details>
        <summary>{words.chart.showFigures}</summary>
        <ChartTable chart={chart} overlays={overlays} />
      </details>
    </figure>
  );
}

function Swatch() {
  return (
    <svg className="swatch" viewBox="0 0 36 10" aria-hidden="true">
      <path className="chart-line" d="M0,5L36,5" />
    </svg>
  );
}

export function StripFigure({ strip, explored }: { strip: Explored["chart"]; explored: Explored }) {
  const { chart, overlays, strips } = explored;
  return (
    <figure className="chart-figure strip">
      <h3>
        <a href={`/metrics/${strip.slug}/explore`}>{strip.name}</a>
      </h3>
      {drawnFor.full.map((width) => (
        <Strip
          key={width}
          chart={strip}
          above={chart}
          width={width}
          company={{ overlays, strips }}
        />
      ))}
      <details>
        <summary>
          {words.chart.showFigures}
          <span className="govuk-visually-hidden"> {strip.name}</span>
        </summary>
        <ChartTable chart={strip} />
      </details>
    </figure>
  );
}
