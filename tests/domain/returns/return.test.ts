import { describe, expect, it } from "vitest";
import { given } from "#app/domain/metrics/figure.ts";
import {
  isReturnMonth,
  openMonths,
  openOf,
  placeAmong,
  questionsOf,
} from "#app/domain/returns/return.ts";
import { checkedAnswers } from "#app/domain/returns/return-check.ts";
import { figures, metric, noHolidays } from "#tests/setup/series.ts";

const calls = metric({ since: "2025-01" });
const rate = metric({ id: 2, slug: "rate", cadence: "quarterly", dueDay: 24, since: "2025-Q1" });
const said = [
  ...figures("2026-06", [98, 102, "not available"]),
  ...figures(
    "2026-Q1",
    [
      [1, 2],
      [1, 3],
    ],
    2,
  ),
];
const today = "2026-11-05";

const asked = (month: string) => questionsOf(month, today, [calls, rate], said, noHolidays);

describe("a month", () => {
  it("asks for the month, and for the quarter that ends with it", () => {
    expect(asked("2026-09").map(({ period }) => period)).toEqual(["2026-09", "2026-Q3"]);
    expect(asked("2026-10").map(({ period }) => period)).toEqual(["2026-10"]);
    expect(asked("2024-10")).toEqual([]);
  });

  it("says what is given, what is late and what the last three were", () => {
    const [one, other] = asked("2026-09");
    expect([one?.figure, one?.isLate, one?.dueOn]).toEqual([null, true, "2026-10-07"]);
    expect(one?.before.map(({ period }) => period)).toEqual(["2026-08", "2026-07", "2026-06"]);
    expect([other?.isLate, other?.dueOn]).toEqual([true, "2026-10-26"]);
    const [given] = asked("2026-07");
    expect([given?.figure?.value, given?.isLate]).toEqual([102, false]);
    expect(given?.before).toHaveLength(1);
  });

  it.each([
    ["2026-10", true],
    ["1999-01", true],
    ["2026-11", false],
    ["2026-13", false],
    ["2026-Q3", false],
    ["october", false],
  ])("%s can be given figures for: %s", (month, can) => {
    expect(isReturnMonth(month, today)).toBe(can);
  });
});

describe("the months that are open", () => {
  const open = openMonths(today, [calls, rate], said, noHolidays);

  it("are those of the last year, late ones first and the newest before others", () => {
    const months = open.map(({ month }) => month);
    expect(months.slice(0, 2)).toEqual(["2026-09", "2026-05"]);
    expect(months.at(-1)).toBe("2026-10");
    expect(months).not.toContain("2026-07");
    expect(months).not.toContain("2025-10");
    expect(open.at(-1)).toMatchObject({ isLate: false, asked: 1, dueOn: "2026-11-09" });
    expect(open[0]).toMatchObject({ isLate: true, asked: 2, dueOn: "2026-10-07" });
  });

  it("ask of a metric that has never been given for the newest month alone", () => {
    const fresh = openMonths(today, [metric()], [], noHolidays);
    expect(fresh.map(({ month }) => month)).toEqual(["2026-10"]);
  });
});

describe("a question", () => {
  it("knows its place among those that are open", () => {
    const open = openOf(asked("2026-09"));
    expect(placeAmong(open, "rate")).toEqual({
      place: 2,
      all: 2,
      before: "missed-bin-calls",
      after: null,
    });
    expect(placeAmong(open, "nothing")).toBeUndefined();
  });
});

describe("answers before they are sent", () => {
  const total = metric({ id: 5, slug: "total", name: "Contacts", unit: "contacts" });
  const part = metric({ id: 6, slug: "part", partOfId: 5 });
  const questions = questionsOf("2026-10", today, [total, part], [], noHolidays);
  const answer = (place: number, value: number) => ({
    question: questions[place] as (typeof questions)[number],
    amount: given(value),
    note: null,
    startedFrom: null,
  });
  const known = { metrics: [total, part], figures: [], events: [] };

  it("are told of a sum once, with the total", () => {
    const checked = checkedAnswers([answer(1, 4), answer(0, 9)], known);
    expect(checked.map(({ warnings }) => warnings)).toEqual([
      [],
      [{ kind: "sum", total, partIds: [6], sum: 4, whole: 9 }],
    ]);
  });

  it("are held against a total that was given before", () => {
    const before = { ...known, figures: figures("2026-10", [9], 5) };
    expect(checkedAnswers([answer(1, 4)], before)[0]?.warnings).toHaveLength(1);
    expect(checkedAnswers([answer(1, 9)], before)[0]?.warnings).toEqual([]);
  });

  it("stand beside what somebody else gave since, unless it is the same", () => {
    const [theirs] = figures("2026-10", [9], 6);
    const question = { ...answer(1, 4).question, figure: theirs ?? null };
    const meanwhile = (value: number, startedFrom: number | null) =>
      checkedAnswers([{ ...answer(1, value), question, startedFrom }], known)[0]?.meanwhile;
    expect(meanwhile(4, null)).toBe(theirs);
    expect(meanwhile(9, null)).toBeNull();
    expect(meanwhile(4, theirs?.id ?? 0)).toBeNull();
  });
});
