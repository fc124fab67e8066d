import { memo, type RefObject, useEffect, useMemo, useRef } from "react";
import {
  DefaultZIndexes,
  Line,
  LineChart,
  Tooltip,
  useActiveTooltipLabel,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import type { Period } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { Axes } from "./axes.tsx";
import { geometryOf } from "./geometry.ts";
import { Bands, Dots, Labels, OverlayDots, overlayClass, TargetLine } from "./line.tsx";
import { Marks } from "./marks.tsx";
import type { PointDetails } from "./point-details.ts";
import { PointDetailsBox } from "./point-details-box.tsx";
import { type Company, sizeOf, type Width } from "./sizes.ts";

type ExplorerProps = {
  chart: Chart;
  company: Company;
  width: Width;
  scale: number;
  description: string;
  detailsByPeriod: Map<Period, PointDetails>;
  onDrawn: () => void;
  onPoint: (period: Period | null) => void;
};

/** Covers the server's drawing in the same geometry, with mouse, touch and keyboard. */
export const Explorer = memo(function Explorer(props: ExplorerProps) {
  const { chart, company, width, scale, description, detailsByPeriod, onDrawn, onPoint } = props;
  const { overlays } = company;
  const isLarge = width === "full" || width === "wide";
  const size = useMemo(() => sizeOf(chart, width, company), [chart, width, company]);
  const geometry = useMemo(() => geometryOf(chart, size, overlays), [chart, size, overlays]);
  const points = useMemo(() => pointsOf(chart, overlays), [chart, overlays]);
  const box = useRef<HTMLDivElement>(null);
  useDrawn(box, onDrawn);
  return (
    <div className="explorer" ref={box} style={{ transform: `scale(${scale})` }}>
      <LineChart
        width={size.width}
        height={size.height}
        margin={{
          ...size.margin,
          left: size.margin.left - reach,
          right: size.margin.right - reach,
        }}
        data={points}
        desc={description}
        aria-label={words.explore.chart(words.chart.title(chart))}
        aria-roledescription={words.explore.roleDescription}
      >
        <Bands geometry={geometry} />
        <Marks geometry={geometry} size={size} />
        <Axes chart={chart} geometry={geometry} size={size} />
        <TargetLine geometry={geometry} size={size} />
        <XAxis hide dataKey="period" scale="point" padding={{ left: reach, right: reach }} />
        <YAxis hide type="number" domain={geometry.domain} />
        {overlays.map(({ slug }, overlay) => (
          <Line
            key={slug}
            className={overlayClass(overlay)}
            dataKey={({ others }: Point) => others[overlay]}
            dot={false}
            isAnimationActive={false}
          />
        ))}
        <Line className="chart-own" dataKey="value" dot={false} isAnimationActive={false} />
        <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
          <OverlayDots geometry={geometry} />
          <Dots geometry={geometry} />
          <Labels geometry={geometry} />
        </ZIndexLayer>
        <Tooltip
          content={({ label }) => {
            const details = detailsByPeriod.get(String(label));
            return details && isLarge ? <PointDetailsBox details={details} /> : null;
          }}
          filterNull={false}
          isAnimationActive={false}
        />
        <Pointing onPoint={onPoint} />
      </LineChart>
    </div>
  );
});

/** How far beyond the plot's ends its first and last points react. */
const reach = 12;

type Point = { period: Period; value: number | null; others: (number | null)[] };

const pointsOf = (chart: Chart, overlays: readonly Chart[]): Point[] =>
  chart.points.map(({ period, value }, index) => ({
    period,
    value,
    others: overlays.map((overlay) => overlay.points[index]?.value ?? null),
  }));

/** Recharts draws the line last and has no event for when it is done. */
function useDrawn(box: RefObject<HTMLElement | null>, onDrawn: () => void): void {
  useEffect(() => {
    const look = () => {
      if (box.current?.querySelector(".chart-own path")) onDrawn();
      else frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [box, onDrawn]);
}

function Pointing({ onPoint }: Pick<ExplorerProps, "onPoint">) {
  const label = useActiveTooltipLabel();
  useEffect(() => onPoint(label === undefined ? null : String(label)), [label, onPoint]);
  return null;
}
