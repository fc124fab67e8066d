import { describe, expect, it } from "vitest";
import { effectOf } from "#app/domain/verdicts/effect.ts";
import { smallestChange } from "#app/domain/verdicts/smallest-change.ts";
import { calls, elsewhere } from "#tests/setup/effect.ts";
import { figures } from "#tests/setup/series.ts";

describe("The smallest change that would show", () => {
  const planned = {
    measure: "count" as const,
    figures: figures("2020-01", calls.slice(0, 36)),
    campaign: { startsOn: "2023-02-01", endsOn: "2023-04-30" },
    today: "2023-01-10",
  };

  it("comes from the metric's own past, before the campaign starts", () => {
    const found = smallestChange(planned);
    if (!found.known) throw new Error(found.because);
    expect([found.first, found.last]).toEqual(["2023-02", "2023-07"]);
    expect(found.expected).toBeCloseTo(6000, -3);
    expect(found.smallest).toBeGreaterThan(100);
    expect(found.smallest).toBeLessThan(600);
  });

  it("is what the verdict says afterwards, where the figures went on alike", () => {
    const found = smallestChange(planned);
    const effect = effectOf({
      ...planned,
      figures: figures("2020-01", calls.slice(0, 43)),
      campaign: { startsOn: "2023-02-01", endsOn: "2023-04-30" },
      today: "2023-08-10",
    });
    if (effect.verdict !== "no clear change" || !found.known) throw new Error(effect.verdict);
    expect(found.smallest / effect.numbers.smallestDetectable).toBeCloseTo(1, 0);
  });

  it("is in percentage points too for a share, and smaller for a longer window", () => {
    const shares = calls
      .slice(0, 36)
      .map((number): [number, number] => [Math.round(number / 3), 1000]);
    const asShare = { ...planned, measure: "share" as const, figures: figures("2020-01", shares) };
    const [short, long] = ["2023-02-10", "2023-10-10"].map((endsOn) =>
      smallestChange({ ...asShare, campaign: { startsOn: "2023-02-01", endsOn } }),
    );
    if (!short?.known || !long?.known) throw new Error("not known");
    expect(short.percentagePoints).toBeCloseTo((100 * short.smallest) / 4000, 8);
    expect(long.percentagePoints).toBeLessThan(short.percentagePoints ?? 0);
  });

  it("is looked at over half the baseline at most, and a year", () => {
    const endless = { startsOn: "2023-02-01", endsOn: null };
    expect(smallestChange({ ...planned, campaign: endless })).toMatchObject({ last: "2024-01" });
    const short = figures("2022-01", calls.slice(0, 12));
    expect(smallestChange({ ...planned, figures: short, campaign: endless })).toMatchObject({
      last: "2023-07",
    });
  });

  it("beside a comparison goes by it, and is not known on too few figures", () => {
    const comparison = figures("2020-01", elsewhere.slice(0, 36), 2);
    expect(smallestChange({ ...planned, comparison })).toMatchObject({ known: true });
    const few = figures("2022-06", calls.slice(0, 7));
    expect(smallestChange({ ...planned, figures: few })).toEqual({
      known: false,
      because: "short_baseline",
    });
    expect(smallestChange({ ...planned, figures: [] })).toEqual({
      known: false,
      because: "no_figures",
    });
  });
});
