import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Chart } from "#app/domain/chart.ts";
import { LineChart } from "./line-chart.tsx";
import { type Company, drawnFor, type Width } from "./sizes.ts";

type Explorer = typeof import("./explorer.tsx").Explorer;

const drawings = drawnFor.full;

/** The server's drawings of a chart, until Recharts has come and drawn the same in their place; they stay where it does not come. */
export function Explorable({
  chart,
  company,
  description,
}: {
  chart: Chart;
  company: Company;
  description: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const announcement = useRef<HTMLParagraphElement>(null);
  const shown = useDrawingShown(box);
  const Explorer = useExplorer();
  const [isDrawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  return (
    <div className={isDrawn ? "explorable is-taken-over" : "explorable"} ref={box}>
      {drawings.map((width) => (
        <LineChart
          key={width}
          chart={chart}
          width={width}
          description={description}
          company={company}
        />
      ))}
      {Explorer && shown && (
        <Explorer
          key={shown.width}
          chart={chart}
          company={company}
          {...shown}
          description={description}
          announcement={announcement}
          onDrawn={onDrawn}
        />
      )}
      <p className="govuk-visually-hidden" role="status" ref={announcement} />
    </div>
  );
}

/** Recharts, asked for when the page stands. */
function useExplorer(): Explorer | null {
  const [explorer, setExplorer] = useState<{ Explorer: Explorer } | null>(null);
  useEffect(() => {
    import("./explorer.tsx").then(setExplorer, () => setExplorer(null));
  }, []);
  return explorer?.Explorer ?? null;
}

type Shown = { width: Width; scale: number };

/** Which of the drawings the style sheet shows, and how large; null until the page stands. */
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
  const found = [...box.querySelectorAll<SVGSVGElement>("svg.chart")].map((drawing, place) => ({
    width: drawings[place] ?? "narrow",
    scale: drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width,
  }));
  return found.find(({ scale }) => scale > 0) ?? null;
}
