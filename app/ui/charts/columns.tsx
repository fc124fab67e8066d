import type { Geometry } from "./geometry.ts";

const widest = 14;
const share = 0.62;
/** So that a zero is seen, and is not taken for a number that is missing. */
const lowest = 2;

/** A column from zero for each number of a count; none where there is no number. */
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
