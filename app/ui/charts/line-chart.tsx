import type { Chart } from "#app/domain/chart.ts";
import { Axes } from "./axes.tsx";
import { type Geometry, geometryOf, type Size } from "./geometry.ts";
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
      <Line geometry={geometry} newestInWords={newestInWords(chart)} />
    </svg>
  );
}

function Bands({ geometry: { bands } }: { geometry: Geometry }) {
  return bands.map((band) => (
    <g key={band.x}>
      <rect
        className="chart-band"
        x={band.x}
        y={band.y}
        width={Math.max(band.width, 2)}
        height={Math.max(band.height, 1)}
      />
      <line
        className="chart-mean"
        x1={band.x}
        x2={band.x + band.width}
        y1={band.mean}
        y2={band.mean}
      />
    </g>
  ));
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

function Line({ geometry, newestInWords }: { geometry: Geometry; newestInWords: string }) {
  const { path, alone, signals, newest } = geometry;
  return (
    <>
      <path className="chart-line" d={path} />
      {alone.map(({ x, y }) => (
        <circle key={x} className="chart-dot" cx={x} cy={y} r={3} />
      ))}
      {newest && <circle className="chart-dot" cx={newest.x} cy={newest.y} r={4.5} />}
      {signals.map(({ x, y, point }) => (
        <circle
          key={point.period}
          className="chart-signal"
          cx={x}
          cy={y}
          r={point === newest?.point ? 5 : 4}
        />
      ))}
      {newest && (
        <text className="chart-label" x={newest.x + 10} y={newest.y + 5}>
          {newestInWords}
        </text>
      )}
    </>
  );
}
