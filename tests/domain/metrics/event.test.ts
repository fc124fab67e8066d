import { describe, expect, it } from "vitest";
import { isSameEvent, meanwhile } from "#app/domain/metrics/event.ts";
import { event } from "#tests/setup/series.ts";

describe("what happened meanwhile", () => {
  const campaign = { startsOn: "2026-05-04", endsOn: "2026-06-30" };
  const on = (day: string, endsOn: string | null = campaign.endsOn) =>
    meanwhile({ ...campaign, endsOn }, 3, [event({ day })]).length === 1;

  it.each([
    ["2026-01-31", false],
    ["2026-02-01", true],
    ["2026-05-04", true],
    ["2026-09-30", true],
    ["2026-10-01", false],
  ])("is from three months before the start until it may no longer show: %s", (day, isNear) => {
    expect(on(day)).toBe(isNear);
  });

  it("goes on while no end is set", () => {
    expect(on("2030-01-01", null)).toBe(true);
    expect(on("2026-01-31", null)).toBe(false);
  });
});

it("events are one and the same by their kind, day and name", () => {
  expect(isSameEvent(event(), event({ id: 2, note: "Another note", cause: "weather" }))).toBe(true);
  expect(isSameEvent(event(), event({ name: "Ice" }))).toBe(false);
  expect(isSameEvent(event(), event({ day: "2025-02-04" }))).toBe(false);
  expect(isSameEvent(event(), event({ kind: "definition change" }))).toBe(false);
});
