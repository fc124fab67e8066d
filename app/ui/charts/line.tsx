import type { Geometry, Size } from "./geometry.ts";

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

export function Line({ geometry }: { geometry: Geometry }) {
  return (
    <>
      <path className="chart-line" d={geometry.path} />
      <Dots geometry={geometry} />
    </>
  );
}

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

export const overlayClass = (overlay: number): string => `chart-overlay-${overlay + 1}`;

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

export function Labels({ geometry: { labels } }: { geometry: Geometry }) {
  return labels.map(({ x, y, letter, number }) => (
    <text key={letter} className="chart-label" x={x + 10} y={y + 5}>
      {letter ? <tspan className="chart-letter">{`${letter} `}</tspan> : null}
      {number}
    </text>
  ));
}

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

export function Likely({ geometry: { expected } }: { geometry: Geometry }) {
  if (!expected) return null;
  return (
    <>
      <path className="chart-likely" d={expected.likely} />
      <path className="chart-gap" d={expected.gap} />
    </>
  );
}

/** The do-nothing line: faint over the baseline, plain from the start onwards. */
export function ExpectedLine({ geometry: { expected } }: { geometry: Geometry }) {
  if (!expected) return null;
  return (
    <>
      <path className="chart-fitted" d={expected.before} />
      <path className="chart-expected" d={expected.since} />
    </>
  );
}
