import { describe, expect, it } from "vitest";
import { type Amount, type FigureInForce, given, givenShare } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { restatedSince } from "#app/domain/reviews/restated.ts";
import { words } from "#app/words/words.ts";
import { metric } from "#tests/setup/series.ts";

const figure = (amount: Amount) =>
  ({ ...amount, metricId: 1, period: "2026-09", reason: "Counted again" }) as FigureInForce;

describe("a figure that was restated since", () => {
  it.each([
    [{ unit: "loans" }, given(120), given(130), "now 130 loans, was 120 loans"],
    [{ unit: "days" }, given(16.2), given(16.4), "now 16.4 days, was 16.2 days"],
    [{ unit: "£" }, given(-3.2), given(-3.4), "now −£3.4, was −£3.2"],
    [{ unit: "%" }, given(45.1), given(45.2), "now 45.2%, was 45.1%"],
    [
      { measure: "share", unit: "payments" } as const,
      givenShare(62_101, 100_000),
      givenShare(62_102, 100_000),
      "now 62,102 of 100,000 payments, was 62,101 of 100,000 payments",
    ],
  ])("never seems to be what it was: %#", (display, was, now, change) => {
    const own = { ...metric({ decimals: 0, ...display }), id: 1 } as MetricInService;
    const [one] = restatedSince([figure(was)], [figure(now)], [own]);
    expect(one && words.restated.change(one)).toBe(`September 2026: ${change}`);
  });
});
