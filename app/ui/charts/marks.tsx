import type { Geometry, Size } from "./geometry.ts";
import { rowHeight } from "./sizes.ts";

export function Marks({
  geometry: { marks },
  size,
  isNumbered = true,
}: {
  geometry: Geometry;
  size: Size;
  isNumbered?: boolean;
}) {
  const bottom = size.height - size.margin.bottom;
  const top = size.margin.top;
  return marks.map(({ number, mark, from, to, row }) => {
    const y = 15 + row * rowHeight;
    const start = isNumbered ? y + 5 : top;
    return (
      <g key={number}>
        {mark.to === mark.from ? (
          <line className="chart-event" x1={from} x2={from} y1={start} y2={bottom} />
        ) : (
          <>
            <rect
              className={mark.kind === "follow-up" ? "chart-follow-up" : "chart-campaign"}
              x={from}
              y={top}
              width={Math.max(to - from, 2)}
              height={bottom - top}
            />
            <line
              className={mark.kind === "follow-up" ? "chart-event" : "chart-start"}
              x1={from}
              x2={from}
              y1={start}
              y2={bottom}
            />
          </>
        )}
        {isNumbered && (
          <text className="chart-number" x={from} y={y} textAnchor="middle">
            {number}
          </text>
        )}
      </g>
    );
  });
}
