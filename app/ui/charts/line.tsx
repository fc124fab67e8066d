import type { Geometry } from "./geometry.ts";

/** The usual range, with its mean. */
export function Bands({ geometry: { bands } }: { geometry: Geometry }) {
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

/** The line, a dot on its newest point and on those that stand alone, and a ring on those outside normal variation. */
export function Line({ geometry }: { geometry: Geometry }) {
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
    </>
  );
}
