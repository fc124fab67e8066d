import type { Chart } from "#app/domain/chart.ts";
import { Axes } from "./axes.tsx";
import { type Geometry, geometryOf, type Size } from "./geometry.ts";
import { Bands, Line } from "./line.tsx";
import { newestInWords, rowHeight, sizeOf, type Width } from "./sizes.ts";

/** A chart's line, its usual range, and what happened meanwhile, drawn for one width. */
export function LineChart({
  chart,
  width,
  description,
}: {
  chart: Chart;
  width: Width;
  description: string;
}) {
  const size = sizeOf(chart, width);
  const geometry = geometryOf(chart, size);
  const id = `${chart.slug}-${width}`;
  return (
    <svg
      className={`chart chart-${width}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{chart.message}</title>
      <desc id={`${id}-text`}>{description}</desc>
      <Bands geometry={geometry} />
      <Marks geometry={geometry} size={size} />
      <Axes chart={chart} geometry={geometry} size={size} />
      <Line geometry={geometry} />
      <NewestNumber geometry={geometry} number={newestInWords(chart)} />
    </svg>
  );
}

function Marks({ geometry: { marks }, size }: { geometry: Geometry; size: Size }) {
  const bottom = size.height - size.margin.bottom;
  const top = size.margin.top;
  return marks.map(({ number, mark, from, to, row }) => {
    const y = 15 + row * rowHeight;
    return (
      <g key={number}>
        {mark.to === mark.from ? (
          <line className="chart-event" x1={from} x2={from} y1={y + 5} y2={bottom} />
        ) : (
          <>
            <rect
              className="chart-campaign"
              x={from}
              y={top}
              width={Math.max(to - from, 2)}
              height={bottom - top}
            />
            <line className="chart-start" x1={from} x2={from} y1={y + 5} y2={bottom} />
          </>
        )}
        <text className="chart-number" x={from} y={y} textAnchor="middle">
          {number}
        </text>
      </g>
    );
  });
}

function NewestNumber({ geometry: { newest }, number }: { geometry: Geometry; number: string }) {
  if (!newest) return null;
  return (
    <text className="chart-label" x={newest.x + 10} y={newest.y + 5}>
      {number}
    </text>
  );
}
