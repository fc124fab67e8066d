import { describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import { chartRows } from "#app/domain/metrics/chart-table.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import { chartText, remarkInWords } from "#app/words/en/metrics/chart-text.ts";
import { event, figures, metric, steadyYear } from "#tests/setup/series.ts";

const first = "2025-01";

function chartAfter(said: Parameters<typeof figures>[1], events: MetricEvent[] = []) {
  const series = seriesOf(metric(), figures(first, said), events, shift(first, said.length - 1));
  return chartOf(metric(), series, null, [], events);
}

const textAfter = (...asked: Parameters<typeof chartAfter>) => chartText(chartAfter(...asked));

describe("the text alternative of a chart", () => {
  it("has its span, its lowest, highest and newest figures, its gaps and its usual range", () => {
    expect(textAfter([...steadyYear, null, 101])).toBe(
      "Calls about missed bins, January 2025 to February 2026. " +
        "Lowest 98 in January 2025, highest 102 in February 2025, newest 101 in February 2026. " +
        "No number in January 2026. The usual range is 90 to 110.",
    );
  });

  it("says when its newest figure was, where nothing has come since", () => {
    expect(textAfter([5, 6, 7, null])).toBe(
      "Calls about missed bins, January 2025 to April 2025. " +
        "Lowest 5 in January 2025, highest 7 in March 2025, newest 7 in March 2025. " +
        "No number in April 2025. There are too few figures for a usual range.",
    );
  });

  it("counts what is ringed in the drawing", () => {
    const rise = [97, 98, 99, 100, 101, 102, 103];
    expect(textAfter([...steadyYear, 130, 70, 131])).toContain(
      "Outside normal variation: 2 above the usual range of the time and 1 below the usual range of the time.",
    );
    expect(textAfter([...steadyYear, ...rise])).toContain(
      "Outside normal variation: 7 in runs that rose or fell.",
    );
    expect(textAfter([...steadyYear, 101, 108, 108])).toContain(
      "Outside normal variation: 2 near an end of the usual range of the time.",
    );
    expect(textAfter([...steadyYear, 99, ...Array(7).fill(101)])).toContain(
      "Outside normal variation: 7 in runs on one side of the usual level of the time.",
    );
    expect(textAfter(steadyYear)).not.toContain("Outside");
  });

  it("never counts a figure as outside a range that is not of its time", () => {
    const rebase = event({ kind: "rebase", day: "2026-02-01", name: "New system" });
    expect(textAfter([...steadyYear, 130, 50, 51], [rebase])).toContain(
      "There are too few figures for a usual range. Outside normal variation: 1 above the usual range of the time.",
    );
  });

  it("says that a range without width is exactly that", () => {
    expect(textAfter(Array(12).fill(5))).toContain("The usual range is exactly 5.");
  });

  it("makes no number of periods without one", () => {
    expect(textAfter(["not available", "does not apply"])).toBe(
      "Calls about missed bins, January 2025 to February 2025. No period has a number.",
    );
  });

  it("says that there are no figures yet", () => {
    expect(textAfter([])).toBe("Calls about missed bins: no figures yet.");
  });
});

describe("the remark of a table", () => {
  it.each([
    [[130], "above the usual range"],
    [[70], "below the usual range"],
    [[101, 108, 108], "one of two in three near the top of the usual range"],
    [[99, 92, 92], "one of two in three near the bottom of the usual range"],
    [[97, 98, 99, 100, 101, 102, 103], "one of seven or more in a row that rose or fell"],
    [
      [99, 101, 101, 101, 101, 101, 101, 101],
      "one of seven or more in a row above the usual level",
    ],
    [[101, 99, 99, 99, 99, 99, 99, 99], "one of seven or more in a row below the usual level"],
    [[101], ""],
  ])("says how the newest figure stands to its past: %j", (after, said) => {
    const newest = chartRows(chartAfter([...steadyYear, ...after])).at(-1);
    expect(remarkInWords(newest?.remark ?? null)).toBe(said);
  });

  it.each([
    ["not available" as const, "not available"],
    [null, "not given"],
  ])("says why there is no number: %s", (last, said) => {
    const newest = chartRows(chartAfter([1, last, 3]))[1];
    expect(remarkInWords(newest?.remark ?? null)).toBe(said);
  });

  it("says that there is nothing to take a share of", () => {
    expect(remarkInWords({ kind: "no share" })).toBe("nothing to take a share of");
  });
});
