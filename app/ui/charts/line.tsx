import type { Geometry, Size } from "./geometry.ts";

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

/** The line with its dots and rings. */
export function Line({ geometry }: { geometry: Geometry }) {
  return (
    <>
      <path className="chart-line" d={geometry.path} />
      <Dots geometry={geometry} />
    </>
  );
}

/** A dot on the newest point and on those that stand alone, and a ring on those outside normal variation. */
export function Dots({ geometry }: { geometry: Geometry }) {
  const { alone, newest } = geometry;
  return (
    <>
      {alone.map(({ x, y }) => (
        <circle key={x} className="chart-dot" cx={x} cy={y} r={3} />
      ))}
      {newest && <circle className="chart-dot" cx={newest.x} cy={newest.y} r={4.5} />}
      <Rings geometry={geometry} />
    </>
  );
}

/** A ring on each point outside normal variation. */
export function Rings({ geometry: { signals, newest } }: { geometry: Geometry }) {
  return signals.map(({ x, y, point }) => (
    <circle
      key={point.period}
      className="chart-signal"
      cx={x}
      cy={y}
      r={point === newest?.point ? 5 : 4}
    />
  ));
}

/** The class of a line that is laid over: its colour and its dashes. */
export const overlayClass = (overlay: number): string => `chart-overlay-${overlay + 1}`;

/** Other metrics' lines, each in a colour and dashes of its own. */
export function Overlays({ geometry: { overlays } }: { geometry: Geometry }) {
  return overlays.map(({ slug, path }, overlay) => (
    <g key={slug} className={overlayClass(overlay)}>
      <path className="chart-line" d={path} />
    </g>
  ));
}

export function OverlayDots({ geometry: { overlays } }: { geometry: Geometry }) {
  return overlays.map(({ slug, alone }, overlay) => (
    <g key={slug} className={overlayClass(overlay)}>
      {alone.map(({ x, y }) => (
        <circle key={x} className="chart-dot" cx={x} cy={y} r={3} />
      ))}
    </g>
  ));
}

/** At the end of each line its newest number, after a letter where it is laid over. */
export function Labels({ geometry: { labels } }: { geometry: Geometry }) {
  return labels.map(({ x, y, letter, number }) => (
    <text key={letter} className="chart-label" x={x + 10} y={y + 5}>
      {letter ? <tspan className="chart-letter">{`${letter} `}</tspan> : null}
      {number}
    </text>
  ));
}

/** Where the metric is to be next, right across the plot; its words are beneath the drawing. */
export function TargetLine({ geometry: { target }, size }: { geometry: Geometry; size: Size }) {
  if (target === undefined) return null;
  const { width, margin } = size;
  return (
    <line
      className="chart-target"
      x1={margin.left}
      x2={width - margin.right}
      y1={target}
      y2={target}
    />
  );
}
