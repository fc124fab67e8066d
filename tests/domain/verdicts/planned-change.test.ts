import { describe, expect, it } from "vitest";
import type { Objective } from "#app/domain/campaigns/campaign.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { isTooSmallToSee, plannedChange } from "#app/domain/verdicts/planned-change.ts";
import { recordsByMetric } from "#app/domain/verdicts/records.ts";
import { words } from "#app/words/words.ts";
import { figures, leaflet, metric } from "#tests/setup/series.ts";

const planned = { ...leaflet, startsOn: "2026-01-10", endsOn: "2026-02-20" };
const past = Array.from({ length: 24 }, (_, month) => 1000 + ((month * 7) % 11) * 10 - 50);

const objectiveOf = (change: number): Objective => ({
  campaignId: 1,
  metricId: 1,
  baseline: 1000,
  change,
  byWhen: "2026-06-30",
  explanation: "",
  comparisonId: null,
  comparisonUntouched: 0,
  followUp: 3,
});

function plannedOf(
  change: number | null,
  said: FigureInForce[] = figures("2024-01", past),
  of: MetricInService = metric(),
) {
  const records = recordsByMetric({
    metrics: [of],
    figures: said,
    events: [],
    campaigns: [planned],
    campaignMetrics: [],
    objectives: change === null ? [] : [objectiveOf(change)],
    channels: [],
    trials: [],
    targets: [],
  });
  const found = plannedChange(planned, of, "2026-01-05", records);
  return { sentence: words.planned.seen(found, of), isTooSmall: isTooSmallToSee(found) };
}

const seen = ({ sentence }: { sentence: string }) =>
  Number(/change of about ([\d,.]+)/.exec(sentence)?.[1]?.replaceAll(",", ""));

describe("how small a change could be seen", () => {
  it("is said of a month, over the window that is planned", () => {
    const { sentence } = plannedOf(-400);
    expect(sentence).toMatch(
      /^We could only see a change of about \d+ calls a month or more, January to May 2026\. The objective asks for 400 calls a month\.$/,
    );
  });

  it("is held against what the objective asks for, whichever way that goes", () => {
    const smallest = seen(plannedOf(null));
    expect(smallest).toBeGreaterThan(5);
    for (const sign of [1, -1]) {
      expect(plannedOf(sign * (smallest - 2)).isTooSmall).toBe(true);
      expect(plannedOf(sign * (smallest + 2)).isTooSmall).toBe(false);
    }
  });

  it("is in percentage points of a share", () => {
    const shares = past.map((part): [number, number] => [part, 2000]);
    const of = metric({ measure: "share", unit: "forms", partUnit: "sent online", decimals: 1 });
    const { sentence, isTooSmall } = plannedOf(0.1, figures("2024-01", shares), of);
    expect(sentence).toMatch(/change of about [\d.]+ percentage points or more/);
    expect(sentence).toContain("The objective asks for 0.1 percentage points.");
    expect(isTooSmall).toBe(true);
  });

  it("cannot be said where there is too little to go by, and nothing is called too small", () => {
    expect(plannedOf(-1, figures("2025-09", [100, 101, 99]))).toEqual({
      sentence:
        "We cannot say how small a change could be seen: there are fewer than 12 figures before its start.",
      isTooSmall: false,
    });
    expect(plannedOf(-1, []).sentence).toContain("no figure has been given yet");
  });
});
