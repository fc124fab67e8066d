import { describe, expect, it } from "vitest";
import { doesNotApply, given, givenShare, notAvailable } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { questionOf } from "#app/domain/returns/return.ts";
import { parseAnswer, parseReason, parseReturn } from "#app/forms/returns/return.ts";
import {
  type AnswerEntry,
  answeredIn,
  blankEntry,
  entryOfFigure,
  returnForm as formOf,
  isBlankAnswer,
  slugsIn,
} from "#app/forms/returns/return-entries.ts";
import { nastyNumbers } from "#tests/setup/nasty-numbers.ts";
import { unkeepableStrings } from "#tests/setup/nasty-strings.ts";
import { returnForm } from "#tests/setup/return-form.ts";
import { figures, metric, noHolidays } from "#tests/setup/series.ts";

const calls = metric();
const online = metric({
  slug: "online",
  measure: "share",
  unit: "sign-ups",
  partUnit: "made online",
});
const balance = metric({ slug: "balance", measure: "value", unit: "£", decimals: 2 });
const questionFor = (one: MetricInService) =>
  questionOf(one, "2026-10", "2026-11-05", [], noHolidays);

const read = (typed: Partial<AnswerEntry>, one = calls) =>
  parseAnswer({ ...blankEntry, ...typed }, questionFor(one));
const amountOf = (typed: Partial<AnswerEntry>, one = calls) => {
  const answer = read(typed, one);
  return answer.ok ? answer.value.amount : answer.problems.map(({ message }) => message).join(" ");
};
const problemsOf = (typed: Partial<AnswerEntry>, one = calls) => {
  const answer = read(typed, one);
  return answer.ok ? [] : answer.problems.map(({ field }) => field);
};

describe("a number that is typed", () => {
  it.each(nastyNumbers)(
    "is taken as stated or refused with a message: $typed",
    ({ typed, means }) => {
      if (typed.trim() === "") return expect(problemsOf({ number: typed })).toHaveLength(1);
      const value = amountOf({ number: typed }, balance);
      if (means === null) expect(value).toMatch(/: |write|check/);
      else expect(value).toEqual(given(means));
    },
  );

  it.each([
    ["1,234", 1234],
    ["1 234", 1234],
    ["1.2k", 1200],
    ["0", 0],
    ["-0", 0],
  ])("counts: %s", (number, value) => {
    expect(amountOf({ number })).toEqual(given(value));
  });

  it.each([
    ["45%", "is a percentage where a count is asked for"],
    ["£5", "is marked £, and these figures are in calls"],
    ["-3", "is below zero"],
    ["1.5", "is not a whole number"],
    ["1,23", "has a comma in the wrong place"],
  ])("is no count: %s", (number, message) => {
    expect(amountOf({ number })).toContain(message);
    expect(problemsOf({ number })).toEqual(["missed-bin-calls-number"]);
  });

  it.each([
    ["£1.2k", 1200],
    ["-£3.50", -3.5],
  ])("is money: %s", (number, value) => {
    expect(amountOf({ number }, balance)).toEqual(given(value));
  });
});

describe("a share", () => {
  it("is its part and its whole", () => {
    expect(amountOf({ part: "1,037", whole: "1,700" }, online)).toEqual(givenShare(1037, 1700));
    expect(amountOf({ part: "0", whole: "0" }, online)).toEqual(givenShare(0, 0));
  });

  it("asks for both, and where they changed places asks that", () => {
    expect(problemsOf({ part: "5" }, online)).toEqual(["online-whole"]);
    expect(problemsOf({ whole: "5" }, online)).toEqual(["online-part"]);
    expect(amountOf({ part: "1,700", whole: "1,037" }, online)).toContain(
      "Did they change places?",
    );
    expect(amountOf({ part: "61%", whole: "100%" }, online)).toContain("is a percentage");
  });
});

describe("a figure that is not there", () => {
  it.each([
    ["not available", notAvailable],
    ["does not apply", doesNotApply],
  ] as const)("is %s, with its reason", (state, amount) => {
    const answer = read({ state, note: " We do not collect that\r\n" });
    expect(answer).toMatchObject({ ok: true, value: { amount, note: "We do not collect that" } });
    expect(problemsOf({ state })).toEqual(["missed-bin-calls-note"]);
    expect(problemsOf({ state, note: "Late", number: "0" })).toEqual(["missed-bin-calls-number"]);
    expect(problemsOf({ state, note: "Late", whole: "5" }, online)).toEqual(["online-whole"]);
  });

  it("is one of the three", () => {
    expect(problemsOf({ state: "lost", number: "5" })).toEqual(["missed-bin-calls-state"]);
  });
});

describe("a note", () => {
  it.each(unkeepableStrings)("with what cannot be kept is refused: $kind", ({ text }) => {
    expect(problemsOf({ number: "5", note: text })).toEqual(["missed-bin-calls-note"]);
  });

  it("that is too long is refused, and one without a number is not lost", () => {
    expect(problemsOf({ number: "5", note: "a".repeat(1001) })).toEqual(["missed-bin-calls-note"]);
    expect(problemsOf({ note: "Tomorrow" })).toEqual(["missed-bin-calls-number"]);
  });
});

describe("a return", () => {
  const questions = [calls, online].map(questionFor);

  it("is read without the questions that are blank", () => {
    const entries = { online: { ...blankEntry, part: "1", whole: "2" } };
    const all = { ...entries, "missed-bin-calls": { ...blankEntry, number: "  " } };
    const parsed = parseReturn(all, questions);
    expect(parsed.ok && parsed.value.map(({ amount }) => amount)).toEqual([givenShare(1, 2)]);
    expect(answeredIn(all)).toBe(1);
  });

  it("tells every problem, each at its field", () => {
    const entries = {
      online: { ...blankEntry, part: "3", whole: "2" },
      "missed-bin-calls": { ...blankEntry, number: "x" },
    };
    const parsed = parseReturn(entries, questions);
    expect(!parsed.ok && parsed.problems.map(({ field }) => field)).toEqual([
      "missed-bin-calls-number",
      "online-part",
    ]);
  });

  it.each([
    ["", null],
    ["12", 12],
    ["0", 0],
    ["-1", 0],
    ["12abc", 0],
    ["99999999999999", 0],
  ])("knows what was seen in a figure's place: %o", (startedFrom, seen) => {
    const answer = read({ number: "5", startedFrom });
    expect(answer.ok && answer.value.startedFrom).toBe(seen);
  });
});

describe("the form of a return", () => {
  const form = (fields: [string, string][]) => {
    const sent = new FormData();
    for (const [name, value] of fields) sent.append(name, value);
    return sent;
  };
  const whole = returnForm({
    "missed-bin-calls": { number: "5" },
    online: { part: "1", whole: "2" },
  });
  const readReturn = (fields: [string, string][]) =>
    formOf([calls, online].map((one) => ({ metric: one }))).read(form(fields));

  it("is read by the slugs of its metrics, which it names", () => {
    expect(readReturn(whole)).toEqual({
      "missed-bin-calls": { ...blankEntry, number: "5" },
      online: { ...blankEntry, part: "1", whole: "2" },
    });
    expect(slugsIn(form(whole))).toEqual(["missed-bin-calls", "online"]);
    expect(readReturn([])).toEqual({});
  });

  it.each([
    ["a field of another metric", [...whole, ["other-number", "5"]]],
    ["a field twice", [...whole, ["online-part", "5"]]],
    ["a field missing", whole.filter(([name]) => name !== "online-note")],
    ["a share's part of a count", [...whole, ["missed-bin-calls-part", "5"]]],
  ] as [string, [string, string][]][])("with %s is no form of ours", (_, fields) => {
    expect(readReturn(fields)).toBeUndefined();
  });
});

describe("a correction", () => {
  it("asks why", () => {
    expect(parseReason({ ...blankEntry, reason: " Counted again " }, "x")).toEqual({
      ok: true,
      value: "Counted again",
    });
    expect(parseReason(blankEntry, "x")).toMatchObject({ problems: [{ field: "x-reason" }] });
  });

  it("begins with the figure that there is", () => {
    const [one, absent] = figures("2026-09", [[1, 2], "not available"]);
    expect(one && entryOfFigure({ ...one, note: "Sampled" })).toMatchObject({
      part: "1",
      whole: "2",
      note: "Sampled",
      startedFrom: String(one?.id),
    });
    const nothing = absent && entryOfFigure({ ...absent, note: "Lost" });
    expect(nothing).toMatchObject({ state: "not available", number: "", note: "" });
    expect(isBlankAnswer(blankEntry)).toBe(true);
  });
});
