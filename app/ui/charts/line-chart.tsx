import type { Chart } from "#app/domain/chart.ts";
import { periodInShort } from "#app/domain/period.ts";
import { numberInWords } from "#app/domain/wording.ts";
import { type Geometry, geometryOf, type Size } from "./geometry.ts";

const wide: Size = {
  width: 800,
  height: 300,
  margin: { top: 16, right: 76, bottom: 28, left: 64 },
};
const column: Size = {
  width: 540,
  height: 260,
  margin: { top: 16, right: 70, bottom: 28, left: 64 },
};
const narrow: Size = {
  width: 358,
  height: 240,
  margin: { top: 16, right: 62, bottom: 28, left: 52 },
};
const sizes = { wide, column, narrow };

export type Width = keyof typeof sizes;

const rowHeight = 18;

/**
 * A chart's line, its usual range, and what happened meanwhile, drawn for one width. Its text keeps its size: a phone
 * gets a drawing of its own.
 */
export function LineChart({
  chart,
  width,
  description,
}: {
  chart: Chart;
  width: Width;
  description: string;
}) {
  const size = sizes[width];
  const numbered = geometryOf(chart, size);
  const rows = Math.max(0, ...numbered.marks.map((mark) => mark.row + 1));
  const raised = { ...size, margin: { ...size.margin, top: size.margin.top + rows * rowHeight } };
  const geometry = rows > 0 ? geometryOf(chart, raised) : numbered;
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
      <Marks geometry={geometry} size={raised} />
      <Axes chart={chart} geometry={geometry} size={raised} />
      <Line chart={chart} geometry={geometry} />
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

function Axes({ chart, geometry, size }: { chart: Chart; geometry: Geometry; size: Size }) {
  const { points, display } = chart;
  const { x, y, ticks } = geometry;
  const { width, height, margin } = size;
  const [first, last] = [points[0], points.at(-1)];
  const places = endsOf(points.length, width);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className="chart-grid"
            x1={margin.left}
            x2={width - margin.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className="chart-tick" x={margin.left - 8} y={y(tick) + 5} textAnchor="end">
            {numberInWords(tick, { ...display, decimals: decimalsOf(ticks) })}
          </text>
        </g>
      ))}
      {first && last && (
        <g className="chart-tick">
          {places.map((place) => (
            <text
              key={place}
              x={x(place)}
              y={height - 6}
              textAnchor={place === 0 ? "start" : place === points.length - 1 ? "end" : "middle"}
            >
              {periodInShort(points[place]?.period ?? "")}
            </text>
          ))}
        </g>
      )}
    </>
  );
}

function Line({ chart, geometry }: { chart: Chart; geometry: Geometry }) {
  const { path, alone, signals, newest } = geometry;
  return (
    <>
      <path className="chart-line" d={path} />
      {alone.map(({ x, y }) => (
        <circle key={x} className="chart-dot" cx={x} cy={y} r={3} />
      ))}
      {signals.map(({ x, y, point }) => (
        <circle key={point.period} className="chart-signal" cx={x} cy={y} r={4} />
      ))}
      {newest && (
        <>
          <circle className="chart-dot" cx={newest.x} cy={newest.y} r={4.5} />
          <text className="chart-label" x={newest.x + 10} y={newest.y + 5}>
            {numberInWords(newest.point.value, chart.display)}
          </text>
        </>
      )}
    </>
  );
}

/** Both ends of the axis, and the middle where there is room for it. */
function endsOf(length: number, width: number): number[] {
  if (length < 2) return length === 1 ? [0] : [];
  const middle = width > 500 && length > 4 ? [Math.floor((length - 1) / 2)] : [];
  return [0, ...middle, length - 1];
}

/** As many decimals as tell the ticks apart. */
function decimalsOf(ticks: readonly number[]): number {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return step >= 1 || step === 0 ? 0 : Math.min(4, Math.ceil(-Math.log10(step)));
}
