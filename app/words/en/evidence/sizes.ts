import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Told as Verdict } from "#app/domain/verdicts/effect.ts";
import { decimalsOf, type Spread } from "#app/domain/verdicts/relative.ts";
import { numberInWords } from "#app/words/en/numbers.ts";

type Told = {
  verdict: Verdict;
  isCautious: boolean;
  metric: Pick<Metric, "measure" | "unit">;
};

export type SizesInWords = { short: string; more: string; inPoints: string };

/** "22.3% more", "than expected, likely between 18.1% and 26.7%.", "In percentage points, 10.9 more, likely between …". */
export function sizesInWords(relative: Spread, points: Spread | null, told: Told): SizesInWords {
  const { verdict, isCautious, metric } = told;
  const isMoved = verdict !== "no clear change";
  const inPercent = written(relative, "%", metric);
  const plain = points && written(points, "", metric);
  return {
    short: isMoved ? `${isCautious ? "Possibly " : ""}${inPercent.size}` : "No clear change.",
    more: isMoved
      ? `than expected, ${inPercent.likely}.`
      : `Anything ${inPercent.range} than expected would fit.`,
    inPoints: plain
      ? `In percentage points, ${isMoved ? `${plain.size}, ${plain.likely}` : plain.range}.`
      : "",
  };
}

function written(
  { extra, low, high }: Spread,
  unit: "%" | "",
  { measure, unit: own }: Told["metric"],
) {
  const decimals = decimalsOf({ extra, low, high });
  const size = (number: number) =>
    numberInWords(Math.abs(number), { measure: "value", unit, partUnit: null, decimals });
  const below = measure === "value" && (own === "£" || own === "%") ? "less" : "fewer";
  const directed = (number: number) => `${size(number)} ${number >= 0 ? "more" : below}`;
  const [near = 0, far = 0] = [low, high].map(Math.abs).sort((one, other) => one - other);
  return {
    size: directed(extra),
    likely: `likely between ${size(near)} and ${size(far)}`,
    range: `from ${directed(low)} to ${directed(high)}`,
  };
}
