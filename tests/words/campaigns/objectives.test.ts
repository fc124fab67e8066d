import { describe, expect, it } from "vitest";
import type { Objective } from "#app/domain/campaigns/campaign.ts";
import { standingOf } from "#app/domain/campaigns/objective.ts";
import { objectiveFaults } from "#app/domain/campaigns/objective-faults.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import { words } from "#app/words/words.ts";
import { figures, metric } from "#tests/setup/series.ts";

const calls = metric();
const share = metric({
  name: "Online sign-ups",
  measure: "share",
  unit: "sign-ups",
  partUnit: "online",
  decimals: 1,
  polarity: "higher is better",
});

const objective: Objective = {
  campaignId: 1,
  metricId: 1,
  baseline: 48,
  change: 12,
  byWhen: "2026-10-31",
  explanation: "They do not know of the form.",
  comparisonId: null,
  comparisonUntouched: 0,
  followUp: 3,
};

describe("an objective in words", () => {
  it("says from what, to what, by when, by how much and why", () => {
    expect(words.objectives.sentence(objective, share)).toBe(
      "From 48.0% to 60.0% by 31 October 2026, 12.0 percentage points higher. They do not know of the form.",
    );
  });

  it.each([
    [calls, { baseline: 1200, change: -300 }, "From 1,200 to 900", "300 fewer calls"],
    [calls, { baseline: 0, change: 1 }, "From 0 to 1", "1 more calls"],
    [
      metric({ measure: "value", unit: "£", decimals: 2 }),
      { baseline: 3.1, change: -0.2 },
      "From £3.10 to £2.90",
      "£0.20 lower",
    ],
  ])("is in the unit of its metric: %#", (known, parts, from, by) => {
    const said = words.objectives.sentence({ ...objective, ...parts }, known);
    expect(said).toContain(from);
    expect(said).toContain(by);
  });
});

describe("how an objective stands", () => {
  const standing = (newest: number | null, parts: Partial<Objective>) => {
    const series = seriesOf(calls, figures("2026-08", [1000, newest]), [], "2026-09");
    const found = standingOf({ ...objective, ...parts }, series, calls);
    return found && words.objectives.standing(found, calls);
  };

  it.each([
    [
      910,
      "910 in September 2026 is 10 calls short of the 900 that was asked for by 31 October 2026.",
    ],
    [900, "900 in September 2026 reaches the 900 that was asked for by 31 October 2026."],
    [880, "880 in September 2026 reaches the 900 that was asked for by 31 October 2026."],
    [
      null,
      "1,000 in August 2026 is 100 calls short of the 900 that was asked for by 31 October 2026.",
    ],
  ])("is said of the newest number, %o, and never why", (newest, said) => {
    expect(standing(newest, { baseline: 1200, change: -300 })).toBe(said);
  });

  it("is not said where there is no number", () => {
    const empty = seriesOf(calls, figures("2026-09", ["not available"]), [], "2026-09");
    expect(standingOf(objective, empty, calls)).toBeNull();
  });
});

describe("what is wrong with an objective", () => {
  const problems = (parts: Partial<Objective>, known = share, isReversed = false) =>
    objectiveFaults({ ...objective, ...parts }, known, "2026-05-01", isReversed).map(
      (fault) => `${fault.field}: ${words.objectives.fault(fault, known)}`,
    );

  it("is nothing where it says all that it must", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ baseline: 1200, change: -300 }, calls)).toEqual([]);
    expect(problems({ change: -1 }, metric({ polarity: "neither" }))).toEqual([]);
  });

  it.each([
    [{ change: 0 }, ["change: Enter a change other than 0: what is to be different?"]],
    [
      { change: -12 },
      [
        "reversed: For Online sign-ups, higher is better: enter a change above 0, or say that the other way is meant",
      ],
    ],
    [{ baseline: 148 }, ["baseline: The baseline must be between 0% and 100%"]],
    [{ baseline: -1 }, ["baseline: The baseline must be between 0% and 100%"]],
    [{ change: 60 }, ["change: The change leads to 108.0%: it must be between 0% and 100%"]],
    [{ byWhen: "2026-05-01" }, ["byWhen: By when must be after the start, 1 May 2026"]],
    [
      { explanation: "Gain 500 followers" },
      ['explanation: "Gain 500 followers" is about the message. So that residents can do what?'],
    ],
  ])("is said of %o", (parts, expected) => {
    expect(problems(parts)).toEqual(expected);
  });

  it("is not a change the other way that is meant", () => {
    expect(problems({ change: -12 }, share, true)).toEqual([]);
  });

  it("is a count below 0", () => {
    expect(problems({ baseline: 100, change: -101 }, calls)).toEqual([
      "change: The change leads to -1: it must be 0 calls or more",
    ]);
  });

  it("is an outcome that tells of the message, with the question to answer", () => {
    expect(words.objectives.notAnOutcome("Followers")).toBe(
      "Followers tells of the message and not of residents. So that residents can do what?",
    );
  });
});
