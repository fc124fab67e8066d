import { describe, expect, it } from "vitest";
import type { PreRegistration } from "#app/domain/campaigns/campaign.ts";
import { preRegisteredOf } from "#app/domain/campaigns/pre-registration.ts";
import { words } from "#app/words/words.ts";
import { figures } from "#tests/setup/series.ts";

const first: PreRegistration = {
  id: 1,
  campaignId: 1,
  metricId: 1,
  sealedAt: "2026-04-20T08:00:00.000Z",
  sealedById: 1,
  direction: "more",
  startsOn: "2026-05-04",
  endsOn: "2026-06-30",
  followUp: 3,
  comparisonId: null,
};

const names: Record<number, string> = { 1: "Sign-ups", 2: "Calls", 3: "Sign-ups elsewhere" };
const nameOf = (id: number) => names[id] ?? "";

/** Figures of April, May and June 2026, each given on the fifth of the month after. */
const given = figures("2026-04", [10, 12, 14]).map((figure) => ({
  ...figure,
  givenAt: `2026-${String(Number(figure.period.slice(5)) + 1).padStart(2, "0")}-05T08:00:00.000Z`,
}));

const registered = (registrations: PreRegistration[], figuresGiven = given) =>
  preRegisteredOf(registrations, 1, figuresGiven, nameOf);
const told = (registrations: PreRegistration[], figuresGiven = given) => {
  const found = registered(registrations, figuresGiven);
  const { sentence, change } = words.preRegistration;
  return found ? [sentence(found), ...found.changes.map(change)] : null;
};

describe("an objective", () => {
  it("that was pre-registered before the first figure of its window says so", () => {
    expect(told([first])).toEqual([
      "Pre-registered on 20 April 2026, before the first result, which was given on 5 June 2026.",
    ]);
  });

  it("may be pre-registered after the start, while no figure of the window has come", () => {
    const late = { ...first, sealedAt: "2026-06-04T08:00:00.000Z" };
    expect(registered([late])?.wasBeforeResult).toBe(true);
  });

  it.each(["2026-06-05T08:00:00.000Z", "2026-06-06T08:00:00.000Z"])(
    "that was pre-registered with a result in sight says that too: %s",
    (sealedAt) => {
      expect(told([{ ...first, sealedAt }])?.[0]).toMatch(
        /^Pre-registered on \d June 2026, not before the first result, which was given on 5 June 2026: it may have been chosen to fit\.$/,
      );
    },
  );

  it("has no result while only figures from before its start, or no numbers, were given", () => {
    const silent = figures("2026-04", [10, "not available", "does not apply"]);
    expect(told([first], silent)).toEqual([
      "Pre-registered on 20 April 2026. No result has been given yet.",
    ]);
  });

  it("knows a result by the first time that it was given, however it was corrected later", () => {
    const correction = given.map((figure) => ({ ...figure, givenAt: "2026-11-01T08:00:00.000Z" }));
    expect(registered([first], [...correction, ...given])?.firstResultAt).toBe(
      "2026-06-05T08:00:00.000Z",
    );
  });

  it("counts a quarter as soon as the campaign starts in it", () => {
    const quarter = figures("2026-Q2", [30]);
    expect(registered([first], quarter)?.firstResultAt).toBe(quarter[0]?.givenAt);
  });

  it("that was changed says what, from what, when, and whether a result was in sight", () => {
    const second = { ...first, id: 2, followUp: 1, sealedAt: "2026-05-10T08:00:00.000Z" };
    const third = {
      ...second,
      id: 3,
      direction: "fewer" as const,
      endsOn: null,
      comparisonId: 3,
      sealedAt: "2026-12-01T08:00:00.000Z",
    };
    expect(told([first, second, third])?.slice(1)).toEqual([
      "10 May 2026, before the first result: follow-up 1 month (was 3 months)",
      "1 December 2026, after the first result: direction fewer (was more); end not set (was 30 June 2026); comparison Sign-ups elsewhere (was none)",
    ]);
  });

  it("of another outcome than was pre-registered first is a change, and keeps the first day", () => {
    const calls = { ...first, metricId: 2 };
    const signUps = { ...first, id: 2, sealedAt: "2026-07-01T08:00:00.000Z" };
    expect(told([calls, signUps])).toEqual([
      "Pre-registered on 20 April 2026, before the first result, which was given on 5 June 2026.",
      "1 July 2026, after the first result: outcome Sign-ups (was Calls)",
    ]);
  });

  it("whose start was moved past the results that had come is judged by each start", () => {
    const moved = {
      ...first,
      id: 2,
      startsOn: "2026-06-01",
      sealedAt: "2026-06-20T08:00:00.000Z",
    };
    expect(registered([first, moved])).toMatchObject({
      wasBeforeResult: true,
      firstResultAt: "2026-07-05T08:00:00.000Z",
      changes: [{ wasBeforeResult: true, terms: [{ term: "start" }] }],
    });
  });

  it("that was never pre-registered says nothing", () => {
    expect(registered([])).toBeNull();
    expect(registered([{ ...first, metricId: 2 }])).toBeNull();
  });
});
