import { describe, expect, it } from "vitest";
import { seriesOf } from "#app/domain/metrics/series.ts";
import { event, figures, metric, steadyYear } from "#tests/setup/series.ts";

const limits = ({ mean, lower, upper }: { mean: unknown; lower: unknown; upper: unknown }) => [
  mean,
  lower,
  upper,
];

describe("a series", () => {
  it("has every period to the end of the month asked for, also those that nobody spoke of", () => {
    const { points } = seriesOf(metric(), figures("2025-01", [5, null, 7]), [], "2025-04");
    expect(points.map((point) => [point.period, point.value])).toEqual([
      ["2025-01", 5],
      ["2025-02", null],
      ["2025-03", 7],
      ["2025-04", null],
    ]);
  });

  it("tells not available, does not apply and zero apart", () => {
    const said = [0, "not available", "does not apply", null] as const;
    const { points } = seriesOf(metric(), figures("2025-01", said), [], "2025-04");
    expect(points.map((point) => point.figure?.state)).toEqual([
      "given",
      "not available",
      "does not apply",
      undefined,
    ]);
    expect(points.map((point) => point.value)).toEqual([0, null, null, null]);
  });

  it("gives a share in percent, and none where there is nothing to take it of", () => {
    const share = metric({ measure: "share", partUnit: "made online" });
    const said: [number, number][] = [
      [1, 4],
      [0, 0],
    ];
    const { points } = seriesOf(share, figures("2025-01", said), [], "2025-02");
    expect(points.map((point) => point.value)).toEqual([25, null]);
  });

  it("leaves out what came after the month", () => {
    const { points } = seriesOf(metric(), figures("2025-01", [5, 6, 7]), [], "2025-02");
    expect(points.map((point) => point.value)).toEqual([5, 6]);
  });

  it("rests its limits on the first twelve points", () => {
    const said = [...steadyYear, 500, 500];
    const { points, baseline } = seriesOf(metric(), figures("2025-01", said), [], "2026-02");
    expect(baseline).toEqual({ limits: "set", first: "2025-01", last: "2025-12", points: 12 });
    expect(limits(points[13] as never)).toEqual([100, 100 - 2.66 * 4, 100 + 2.66 * 4]);
    expect(points.map((point) => point.signal).slice(12)).toEqual([
      "outside limits",
      "outside limits",
    ]);
  });

  it("counts only periods with a number towards the twelve", () => {
    const said = ["not available" as const, ...steadyYear];
    const { baseline } = seriesOf(metric(), figures("2025-01", said), [], "2026-01");
    expect(baseline).toMatchObject({ first: "2025-02", last: "2026-01", points: 12 });
  });

  it("has trial limits from six points and none from five", () => {
    const six = seriesOf(metric(), figures("2025-01", steadyYear.slice(0, 6)), [], "2025-06");
    expect(six.baseline).toMatchObject({ limits: "trial", points: 6 });
    const five = seriesOf(metric(), figures("2025-01", [1, 1, 1, 1, 90]), [], "2025-05");
    expect(five.baseline).toEqual({ limits: "none", points: 5 });
    expect(limits(five.points[4] as never)).toEqual([null, null, null]);
    expect(five.points.map((point) => point.signal)).toEqual([null, null, null, null, null]);
  });

  it("has new limits from the month in which a person rebased it", () => {
    const said = [...steadyYear, ...steadyYear.map((value) => value + 300)];
    const rebase = event({ kind: "rebase", day: "2026-01-15" });
    const { points, baseline } = seriesOf(metric(), figures("2025-01", said), [rebase], "2026-12");
    expect(baseline).toMatchObject({ limits: "set", first: "2026-01" });
    expect(points.map((point) => point.mean)).toEqual([
      ...Array(12).fill(100),
      ...Array(12).fill(400),
    ]);
    expect(points.every((point) => point.signal === null)).toBe(true);
  });

  it("of quarters ends with the last quarter that ended by the month", () => {
    const quarterly = metric({ cadence: "quarterly" });
    const { points } = seriesOf(quarterly, figures("2025-Q1", [5, 6, 7]), [], "2025-08");
    expect(points.map((point) => point.period)).toEqual(["2025-Q1", "2025-Q2"]);
  });

  it("without figures is empty", () => {
    expect(seriesOf(metric(), [], [], "2025-08")).toEqual({
      points: [],
      baseline: { limits: "none", points: 0 },
    });
  });
});
