import type { Geometry } from "./geometry.ts";

const widest = 14;
const share = 0.62;
/** Keeps a zero visible, so that it does not look like a missing number. */
const lowest = 2;

export function Columns({ geometry: { spots, x, y } }: { geometry: Geometry }) {
  const width = Math.min(widest, share * (x(1) - x(0)));
  return spots.map((spot) => {
    const height = Math.max(lowest, y(0) - spot.y);
    return (
      <rect
        key={spot.point.period}
        className="chart-columns"
        x={spot.x - width / 2}
        y={y(0) - height}
        width={width}
        height={height}
      />
    );
  });
}
