import type { VanityKind } from "#app/domain/evidence/evidence-vanity.ts";
import { words } from "#app/words/words.ts";
import { type ScatterPlaces, scatterHeight, scatterPlaces } from "./scatter-places.ts";
import { ScatterTable } from "./scatter-table.tsx";

/** With more dots than this, a name would hide some of them. */
const mostNamed = 25;

/** Vanity numbers across; upwards, how far outcomes moved the way that was wanted. */
export function Scatter({ kind }: { kind: VanityKind }) {
  const places = scatterPlaces(kind);
  const { dots, isLogarithmic } = places;
  const { chart, text, up, along, doubling, most } = words.evidence.vanity;
  const id = `scatter-${kind.unit.replaceAll(/[^a-z0-9]+/g, "-")}${kind.isShare ? "-share" : ""}`;
  const isCrowded = dots.length > mostNamed;
  const first = isCrowded ? undefined : dots[0];
  return (
    <figure className="scatter">
      <p className="chart-key">{up}</p>
      <svg
        className="scatter-drawing"
        height={scatterHeight}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
      >
        <title id={`${id}-title`}>{chart(kind.unit)}</title>
        <desc id={`${id}-text`}>{text(kind.pairs.length)}</desc>
        <ScatterAxes places={places} />
        {dots.map(({ campaign, x, y }) => (
          <circle
            key={campaign}
            className={`scatter-dot${isCrowded ? " scatter-many" : ""}`}
            cx={x}
            cy={y}
            r={isCrowded ? 4 : 6}
          />
        ))}
        {first && (
          <text className="chart-label" x={first.x} y={first.y - 12} textAnchor="end">
            {first.campaign}
          </text>
        )}
      </svg>
      <figcaption className="chart-key">
        {along(kind.unit)} {isLogarithmic && doubling} {first && most(kind.unit)}
      </figcaption>
      <details>
        <summary>{words.chart.showFigures}</summary>
        <ScatterTable kind={kind} />
      </details>
    </figure>
  );
}

function ScatterAxes({ places: { across, upwards } }: { places: ScatterPlaces }) {
  return (
    <>
      {upwards.map(({ y, text: gain, isZero }) => (
        <g key={y}>
          <line className={isZero ? "forest-zero" : "chart-grid"} x1="12%" x2="98%" y1={y} y2={y} />
          <text className="chart-tick" x="11%" y={y + 5} textAnchor="end">
            {gain}
          </text>
        </g>
      ))}
      {across.map(({ x, text: amount }) => (
        <text key={x} className="chart-tick" x={x} y={scatterHeight - 22} textAnchor="middle">
          {amount}
        </text>
      ))}
    </>
  );
}
