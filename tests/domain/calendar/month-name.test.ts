import { describe, expect, it } from "vitest";
import { monthNumber } from "#app/domain/calendar/month-name.ts";

describe("a month's name", () => {
  it.each([
    ["March", 3],
    ["sept", 9],
    ["MAI", 5],
    ["Rhagfyr", 12],
    ["Tach", 11],
    ["ma", undefined],
    ["Marchy", undefined],
    ["", undefined],
  ])("%j is the month %s", (name, number) => {
    expect(monthNumber(name)).toBe(number);
  });
});
