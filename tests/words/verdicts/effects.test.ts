import { describe, expect, it } from "vitest";
import type { Effect, EffectNumbers } from "#app/domain/verdicts/effect.ts";
import { claimOf, falseAlarmsInWords, type Subject } from "#app/words/en/verdicts/effects.ts";

const loans: Subject = {
  measure: "count",
  unit: "loans",
  partUnit: null,
  decimals: 0,
  comparisonName: "Lincolnshire",
};

const numbers: EffectNumbers = {
  actual: 6310,
  expected: 5000,
  extra: 1310.4,
  low: 707.1,
  high: 1913.7,
  ratio: 1.262,
  ratioLow: 1.126,
  ratioHigh: 1.435,
  smallestDetectable: 855.48,
  percentagePoints: null,
  series: { before: [], since: [] },
};
const unclear = { ...numbers, extra: 90, low: -240, high: 420, smallestDetectable: 456.4 };

type Moved = Extract<Effect, { verdict: "more than expected" | "fewer than expected" }>;

const plain = {
  calendar: "month" as const,
  flags: [],
  first: "2020-03",
  last: "2020-08",
  periodsBefore: 36,
  periodsSince: 6,
  compared: true,
};
const moved: Moved = {
  verdict: "more than expected",
  strength: "A",
  because: [],
  numbers,
  comparison: "no clear change",
  placebo: { runs: 4, found: 0 },
  ...plain,
};

const said = (effect: Effect, subject: Subject = loans) => claimOf(effect, subject).sentence;

describe("A claim", () => {
  it("of strength A names the comparison and what we would see, on rung 3", () => {
    expect(claimOf(moved, loans)).toEqual({
      rung: 3,
      sentence:
        "Loans, March to August 2020: 1,310 more than expected (likely between 707 and 1,914), and more than in Lincolnshire. This is what we would see if the campaign worked.",
    });
  });

  it("of strength B rules out no other causes, on rung 2", () => {
    expect(claimOf({ ...moved, strength: "B", comparison: null, compared: false }, loans)).toEqual({
      rung: 2,
      sentence:
        "Loans, March to August 2020: 1,310 more than expected (likely between 707 and 1,914). We cannot rule out other causes.",
    });
  });

  it("of strength C is a possibility with its reasons, on rung 2", () => {
    const caution = { ...moved, strength: "C" as const, comparison: null, periodsBefore: 14 };
    const reasons = ["short_baseline", "overlapping_campaign"] as const;
    expect(claimOf({ ...caution, because: [...reasons] }, loans)).toEqual({
      rung: 2,
      sentence:
        "Loans, March to August 2020: Possibly more than expected. Treat with caution: we have only 14 months before the campaign; another campaign was meant to move the same figures. The figures say 1,310 more (likely between 707 and 1,914).",
    });
    const others = [
      ["drifting_baseline", "the figures were drifting before the campaign"],
      ["placebo_failed", "the same test also finds changes at dates when nothing was done"],
      ["no_placebo", "there is no earlier date to try the same test on"],
      ["comparison_reached", "the campaign may have reached Lincolnshire"],
    ] as const;
    for (const [reason, words] of others)
      expect(said({ ...caution, because: [reason] })).toContain(`Treat with caution: ${words}. `);
  });

  it("of fewer says fewer, with the interval from the smaller to the larger", () => {
    const fewer = { ...numbers, extra: -1310.4, low: -1913.7, high: -707.1 };
    expect(said({ ...moved, verdict: "fewer than expected", numbers: fewer })).toBe(
      "Loans, March to August 2020: 1,310 fewer than expected (likely between 707 and 1,914), and fewer than in Lincolnshire. This is what we would see if the campaign worked.",
    );
  });

  it("says where the comparison moved by itself, and calls one without a name the comparison", () => {
    const both: Moved = { ...moved, comparison: "fewer than expected" };
    expect(said(both)).toMatch(/ Lincolnshire by itself came out fewer than expected\.$/);
    expect(said(both, { ...loans, comparisonName: null })).toContain(
      "and more than in the comparison. This",
    );
  });

  it("of no clear change says what would fit and what could have been seen", () => {
    expect(said({ ...moved, verdict: "no clear change", numbers: unclear })).toBe(
      "Loans, March to August 2020: No clear change. Anything from 240 fewer to 420 more would fit these figures. We could only have spotted a change of about 456 or more.",
    );
  });

  it("that comes too early says how many months there are, and what they read", () => {
    const early = { ...plain, verdict: "too early" as const, periodsSince: 1, reading: null };
    expect(claimOf(early, loans)).toEqual({
      rung: 0,
      sentence:
        "Loans, from March 2020: Too early to say. We need at least 3 months after the start; we have 1.",
    });
    expect(said({ ...early, reading: numbers })).toMatch(
      / An early reading: 1,310 more \(likely between 707 and 1,914\)\.$/,
    );
    expect(said({ ...early, reading: unclear })).toMatch(
      / An early reading: anything from 240 fewer to 420 more\.$/,
    );
  });

  it("that cannot be said says what would make it tellable", () => {
    const cannot = { ...plain, verdict: "cannot say" as const, compared: false, periodsBefore: 8 };
    expect(said({ ...cannot, because: "short_baseline" })).toBe(
      "Loans, from March 2020: We cannot say. We have 8 months before the campaign; we need 12, or 24 without a comparison.",
    );
    const week = { ...cannot, calendar: "week" as const, first: "2020-03-02", last: "2020-04-06" };
    expect(said({ ...week, because: "short_baseline" })).toContain(
      "We have 8 weeks before the campaign; we need 12, or 104 without a comparison.",
    );
    const quarter = { ...cannot, calendar: "quarter" as const, first: "2020-Q1", periodsBefore: 1 };
    expect(said({ ...quarter, because: "short_baseline" })).toContain(
      "We have 1 quarter before the campaign; we need 12.",
    );
    const reasons = [
      ["seasonality", "We have 8 months before the campaign; we need 24 without a comparison."],
      ["empty_baseline", "There were none in the 8 months before the campaign."],
      ["no_variation", "The figures of the 8 months before the campaign do not vary."],
      ["fit_failed", "No trend fits the 8 months before the campaign."],
      ["too_few_df", "The 8 months before the campaign are too few to go by."],
    ] as const;
    for (const [because, words] of reasons)
      expect(said({ ...cannot, because })).toMatch(new RegExp(`We cannot say\\. ${words}$`));
    expect(said({ verdict: "no figures" })).toBe("We cannot say. No figure has been given yet.");
  });
});

describe("The numbers of a claim", () => {
  it("of a share are of its part, and in percentage points", () => {
    const points = { extra: 2.04, low: 1.1, high: 3 };
    const share: Subject = {
      ...loans,
      measure: "share",
      unit: "payments",
      partUnit: "payments online",
    };
    const sentence = said({ ...moved, numbers: { ...numbers, percentagePoints: points } }, share);
    expect(sentence).toMatch(/^Payments online, March to August 2020: 1,310 more/);
    expect(sentence).toMatch(
      / In percentage points of all payments, 2\.0 more \(likely between 1\.1 and 3\.0\)\.$/,
    );
    const spans = { ...unclear, percentagePoints: { extra: 0.2, low: -0.6, high: 1 } };
    expect(said({ ...moved, verdict: "no clear change", numbers: spans }, share)).toMatch(
      / In percentage points of all payments, from 0\.6 fewer to 1\.0 more\.$/,
    );
  });

  it("of money carry its sign, and less of it is less", () => {
    const pounds: Subject = { ...loans, measure: "value", unit: "£" };
    const less = { ...numbers, extra: -1310.4, low: -1913.7, high: -707.1 };
    expect(said({ ...moved, strength: "B", numbers: less }, pounds)).toBe(
      "March to August 2020: £1,310 less than expected (likely between £707 and £1,914). We cannot rule out other causes.",
    );
  });

  it("of another value are given in a month as well", () => {
    const score: Subject = { ...loans, measure: "value", unit: "points", decimals: 1 };
    const six = Array.from({ length: 6 }, () => ({
      period: "2020-03",
      actual: 1,
      expected: 1,
      low: 0,
      high: 2,
    }));
    const series = { before: [], since: six };
    const small = { ...numbers, extra: 1.2, low: 0.6, high: 1.8, series };
    expect(said({ ...moved, strength: "B", numbers: small }, score)).toMatch(
      /1\.2 more than expected .* On average, 0\.2 more a month \(likely between 0\.1 and 0\.3\)\.$/,
    );
  });

  it("do not look like none where they are not", () => {
    const hair = { ...numbers, extra: 3.2, low: 0.04, high: 6.4 };
    expect(said({ ...moved, numbers: hair })).toContain(
      "3.20 more than expected (likely between 0.04 and 6.40)",
    );
  });
});

it("On a page of many campaigns, one in ten to one in twenty is a false alarm", () => {
  expect(falseAlarmsInWords(20)).toBe(
    "Of 20 campaigns that did nothing, expect 1 or 2 to show as a change.",
  );
  expect(falseAlarmsInWords(60)).toContain("expect 3 to 6 to show");
  expect(falseAlarmsInWords(10)).toContain("expect 1 to show");
});
