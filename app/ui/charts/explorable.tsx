import { memo, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Period } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { LineChart } from "./line-chart.tsx";
import { pointDetailsInWords, pointDetailsOf } from "./point-details.ts";
import { PointDetailsBox } from "./point-details-box.tsx";
import { type Company, drawnFor, type Width } from "./sizes.ts";

type Explorer = typeof import("./explorer.tsx").Explorer;
type Drawn = { chart: Chart; company: Company; description: string };

const drawings = drawnFor.full;

/** The server's drawings until Recharts covers them; details are announced to keyboard users. */
export function Explorable(drawn: Drawn) {
  const { chart, company } = drawn;
  const box = useRef<HTMLDivElement>(null);
  const shown = useDrawingShown(box);
  const Explorer = useExplorer(chart.points.some(({ value }) => value !== null));
  const [isDrawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const [pointed, setPointed] = useState<{ period: Period; isByKeyboard: boolean } | null>(null);
  const onPoint = useCallback((period: Period | null) => {
    const isByKeyboard = Boolean(box.current?.querySelector(":focus-visible"));
    setPointed(period === null ? null : { period, isByKeyboard });
  }, []);
  const detailsByPeriod = useMemo(() => pointDetailsOf(chart, company), [chart, company]);
  const details = detailsByPeriod.get(pointed?.period ?? chart.points.at(-1)?.period ?? "");
  return (
    <>
      <div className={isDrawn ? "explorable is-taken-over" : "explorable"} ref={box}>
        <Drawings {...drawn} />
        {Explorer && shown && (
          <Explorer
            key={shown.width}
            {...drawn}
            {...shown}
            detailsByPeriod={detailsByPeriod}
            onDrawn={onDrawn}
            onPoint={onPoint}
          />
        )}
      </div>
      <div className="told-beneath">{details && <PointDetailsBox details={details} />}</div>
      <p className="govuk-visually-hidden" role="status">
        {details && pointed?.isByKeyboard && pointDetailsInWords(details)}
      </p>
    </>
  );
}

const Drawings = memo(function Drawings(drawn: Drawn) {
  return drawings.map((width) => <LineChart key={width} {...drawn} width={width} />);
});

function useExplorer(hasLine: boolean): Explorer | null {
  const [explorer, setExplorer] = useState<{ Explorer: Explorer } | null>(null);
  useEffect(() => {
    if (hasLine) import("./explorer.tsx").then(setExplorer, () => setExplorer(null));
  }, [hasLine]);
  return explorer?.Explorer ?? null;
}

type Shown = { width: Width; scale: number };

function useDrawingShown(box: RefObject<HTMLElement | null>): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setShown(drawingShown(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return shown;
}

function drawingShown(box: HTMLElement): Shown | null {
  const found = [...box.querySelectorAll<SVGSVGElement>("svg.chart")].map((drawing, index) => ({
    width: drawings[index] ?? "narrow",
    scale: drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width,
  }));
  return found.find(({ scale }) => scale > 0) ?? null;
}
