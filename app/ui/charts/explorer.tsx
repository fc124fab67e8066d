import { type RefObject, useEffect, useMemo } from "react";
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
import type { Chart } from "#app/domain/chart.ts";
import type { Period } from "#app/domain/period.ts";
import { words } from "../words/english.ts";
import { Axes } from "./axes.tsx";
import { geometryOf } from "./geometry.ts";
import { Bands, Dots, Labels, OverlayDots, overlayClass } from "./line.tsx";
import { Marks } from "./marks.tsx";
import { type Company, sizeOf, type Width } from "./sizes.ts";
import { type Telling, tellingInWords, tellingsOf } from "./telling.ts";

/**
 * The chart with Recharts, which hears the mouse, a finger and the keyboard. It stands where the server drew the same chart
 * and keeps its geometry; the band, marks, axes and labels are the server's own.
 */
export function Explorer({
  chart,
  company,
  width,
  scale,
  description,
  announcement,
  onDrawn,
}: {
  chart: Chart;
  company: Company;
  /** The drawing that it takes over from, and how large that stands on the page. */
  width: Width;
  scale: number;
  description: string;
  /** Where the point reached with the keyboard is told. */
  announcement: RefObject<HTMLElement | null>;
  onDrawn: () => void;
}) {
  const { overlays } = company;
  const size = useMemo(() => sizeOf(chart, width, company), [chart, width, company]);
  const geometry = useMemo(() => geometryOf(chart, size, overlays), [chart, size, overlays]);
  const tellings = useMemo(() => tellingsOf(chart, company), [chart, company]);
  const points = useMemo(
    () =>
      chart.points.map(({ period, value }, place) => ({
        period,
        value,
        others: overlays.map((overlay) => overlay.points[place]?.value ?? null),
      })),
    [chart, overlays],
  );
  return (
    <div className="explorer" style={{ transform: `scale(${scale})` }}>
      <LineChart
        {...size}
        data={points}
        desc={description}
        aria-label={words.explore.chart(chart.message)}
        aria-roledescription={words.explore.roleDescription}
      >
        <Bands geometry={geometry} />
        <Marks geometry={geometry} size={size} />
        <Axes chart={chart} geometry={geometry} size={size} />
        <XAxis hide dataKey="period" scale="point" />
        <YAxis hide type="number" domain={geometry.domain} />
        {overlays.map(({ slug }, overlay) => (
          <Line
            key={slug}
            className={overlayClass(overlay)}
            dataKey={({ others }: (typeof points)[number]) => others[overlay]}
            dot={false}
            isAnimationActive={false}
          />
        ))}
        <Line className="chart-own" dataKey="value" dot={false} isAnimationActive={false} />
        <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
          <OverlayDots geometry={geometry} />
          <Dots geometry={geometry} />
          <Labels geometry={geometry} />
          <Drawn onDrawn={onDrawn} />
        </ZIndexLayer>
        <Tooltip
          content={({ label }) => <Told telling={tellings.get(String(label))} />}
          filterNull={false}
          isAnimationActive={false}
        />
        <Announce tellings={tellings} into={announcement} />
      </LineChart>
    </div>
  );
}

/** Stands in the uppermost layer, which Recharts draws last. */
function Drawn({ onDrawn }: { onDrawn: () => void }) {
  useEffect(onDrawn, [onDrawn]);
  return null;
}

function Told({ telling }: { telling: Telling | undefined }) {
  if (!telling) return null;
  const { period, number, share, usual, remarks, others } = telling;
  return (
    <div className="told">
      <p className="told-period">{period}</p>
      <p>
        <b>{number}</b> {share}
      </p>
      <p>
        {words.chart.table.usual}: {usual}
      </p>
      {remarks && <p>{remarks}</p>}
      {others.map((other) => (
        <p key={other.slug}>
          {other.letter} {other.name}: <b>{other.number}</b>
        </p>
      ))}
    </div>
  );
}

/** Says what the point tells to those who move along the chart with the keyboard; a mouse is not followed aloud. */
function Announce({
  tellings,
  into,
}: {
  tellings: Map<Period, Telling>;
  into: RefObject<HTMLElement | null>;
}) {
  const telling = tellings.get(String(useActiveTooltipLabel()));
  useEffect(() => {
    const place = into.current;
    if (!place) return;
    const isFocused = place.parentElement?.matches(":focus-within");
    place.textContent = telling && isFocused ? tellingInWords(telling) : "";
  }, [telling, into]);
  return null;
}
