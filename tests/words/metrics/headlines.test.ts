import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import { headlineOf } from "#app/domain/metrics/headline.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import { usualRange } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";
import { figures, metric, steadyYear } from "#tests/setup/series.ts";

const first = "2025-01";

/** The headline and sentence of calls about missed bins after these figures. */
function told(said: Parameters<typeof figures>[1]) {
  const last = shift(first, said.length - 1);
  const series = seriesOf(metric(), figures(first, said), [], last);
  const headline = headlineOf(metric(), series, last);
  return {
    headline: words.headline.title(metric().name, headline),
    sentence: words.headline.sentence(headline),
  };
}

describe("a month's headline", () => {
  it.each([
    ["rose above the usual range", [...steadyYear, 130]],
    ["stayed above the usual range", [...steadyYear, 130, 131]],
    ["fell below the usual range", [...steadyYear, 70]],
    ["fell below the usual range", [...steadyYear, 130, 70]],
    [
      "stayed above the usual level 7 times running",
      [...steadyYear, 99, 101, 101, 101, 101, 101, 101, 101],
    ],
    ["rose 6 times running", [...steadyYear, 97, 98, 99, 100, 101, 102, 103]],
    ["fell 7 times running", [...steadyYear, 104, 103, 102, 101, 100, 99, 98, 97]],
    ["came near the top of the usual range twice in three", [...steadyYear, 101, 108, 108]],
    ["stayed within the usual range", [...steadyYear, 101]],
  ])("says that calls %s", (movement, said) => {
    expect(told(said).headline).toBe(`Calls about missed bins ${movement}`);
  });

  it.each([
    [": too few figures to say what is usual", [1, 2, 3, 4, 900]],
    [": not available for January 2026", [...steadyYear, "not available" as const]],
    [": does not apply in January 2026", [...steadyYear, "does not apply" as const]],
  ])("makes no claim without a number or a past%s", (ending, said) => {
    expect(told(said).headline).toBe(`Calls about missed bins${ending}`);
  });

  it("says that nobody gave the figure", () => {
    const series = seriesOf(metric(), figures(first, steadyYear), [], "2026-01");
    const headline = headlineOf(metric(), series, "2026-01");
    expect(words.headline.title("Calls", headline)).toBe("Calls: no figure yet for January 2026");
  });
});

describe("its sentence", () => {
  it("has number, unit, period and comparison", () => {
    expect(told([...steadyYear, 1300]).sentence).toBe(
      "1,300 calls in January 2026; 90 to 110 is usual, going by January 2025 to December 2025.",
    );
  });

  it("names limits from fewer than twelve figures trial limits", () => {
    expect(told([98, 102, 98, 102, 98, 102]).sentence).toBe(
      "102 calls in June 2025; 90 to 110 is usual, going by January 2025 to June 2025, trial limits from 6 figures.",
    );
  });

  it("says how many figures it would take", () => {
    expect(told([1, 2]).sentence).toBe(
      "2 calls in February 2025; we need six figures to say what is usual, and have 2.",
    );
  });

  it("of a share says what it is a share of", () => {
    const share = metric({
      measure: "share",
      unit: "sign-ups",
      partUnit: "made online",
      decimals: 1,
    });
    const said = steadyYear.map((value): [number, number] => [value * 5, 1000]);
    const series = seriesOf(share, figures(first, [...said, [655, 1000]]), [], "2026-01");
    expect(words.headline.sentence(headlineOf(share, series, "2026-01"))).toBe(
      "65.5% of 1,000 sign-ups in January 2026; 44.7% to 55.3% is usual, going by January 2025 to December 2025.",
    );
  });

  it("never holds a word above its rung, nor a number that is not one", () => {
    const said = fc.array(
      fc.oneof(fc.nat(5000), fc.constant(null), fc.constant("not available" as const)),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(said, (row) => {
        const known = figures(first, row);
        const series = seriesOf(metric(), known, [], shift(first, row.length - 1));
        const headline = headlineOf(metric(), series, first);
        const text = `${words.headline.title("Calls", headline)} ${words.headline.sentence(headline)}`;
        expect(text).not.toMatch(/caus|led to|drove|thanks to|prov|significan|because|due to/i);
        expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
    );
  });
});

describe("the usual range", () => {
  it("is shown from 0 up and, for a share, to 100% at most", () => {
    const share = metric({ measure: "share", partUnit: "made online" });
    expect(usualRange({ lower: -3, upper: 120 }, share)).toBe("0% to 100%");
    expect(usualRange({ lower: -3, upper: 120 }, metric())).toBe("0 to 120");
    expect(usualRange({ lower: 5, upper: 5 }, metric())).toBe("exactly 5");
    expect(usualRange({ lower: null, upper: null }, metric())).toBeNull();
  });
});

describe("a figure outside its limits", () => {
  it("does not look inside them: 111 calls are above 110.64, so 90 to 110 is usual", () => {
    const { headline, sentence } = told([...steadyYear, 111]);
    expect(headline).toBe("Calls about missed bins rose above the usual range");
    expect(sentence).toContain("111 calls in January 2026; 90 to 110 is usual");
  });
});
