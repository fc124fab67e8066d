import type { Chart } from "#app/domain/metrics/chart.ts";
import { periodInShort } from "#app/words/en/calendar/period-in-words.ts";
import type { Geometry, Size } from "./geometry.ts";

export function Axes({
  chart: { points },
  geometry: { x, ticks },
  size: { width, height, margin },
}: {
  chart: Pick<Chart, "points">;
  geometry: Geometry;
  size: Size;
}) {
  return (
    <>
      {ticks.map(({ y, text }) => (
        <g key={y}>
          <line className="chart-grid" x1={margin.left} x2={width - margin.right} y1={y} y2={y} />
          <text className="chart-tick" x={margin.left - 8} y={y + 5} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {placesNamed(points.length, width - margin.left - margin.right).map((index) => (
        <text
          key={index}
          className="chart-tick"
          x={x(index)}
          y={height - 6}
          textAnchor={anchorOf(index, points.length)}
        >
          {periodInShort(points[index]?.period ?? "")}
        </text>
      ))}
    </>
  );
}

const nameWidth = 80;

function placesNamed(length: number, room: number): number[] {
  const last = length - 1;
  if (length < 2 || room < 2 * nameWidth) return length === 0 ? [] : [last];
  return room < 4 * nameWidth || length < 5 ? [0, last] : [0, Math.floor(last / 2), last];
}

function anchorOf(index: number, length: number): "start" | "middle" | "end" {
  if (length === 1) return "middle";
  if (index === 0) return "start";
  return index === length - 1 ? "end" : "middle";
}
