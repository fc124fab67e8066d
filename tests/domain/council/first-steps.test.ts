import { describe, expect, it } from "vitest";
import { areFirstSteps, isBeginning, myStepsOf, stepsOf } from "#app/domain/council/first-steps.ts";

const nothing = {
  isPutAway: false,
  hasLogo: false,
  services: 0,
  metrics: 0,
  people: 1,
  figures: 0,
  campaigns: 0,
  publications: 0,
};

const everything = {
  ...nothing,
  hasLogo: true,
  services: 2,
  metrics: 3,
  people: 4,
  figures: 9,
  campaigns: 1,
  publications: 1,
};

const statesOf = (steps: typeof nothing) => stepsOf(steps).map(({ state }) => state);

describe("the first steps", () => {
  it("begin with services, people and the logo, and the others wait for what they need", () => {
    expect(statesOf(nothing)).toEqual([
      "to do",
      "waits",
      "to do",
      "waits",
      "to do",
      "waits",
      "waits",
    ]);
    expect(statesOf({ ...nothing, services: 1, metrics: 1 })).toEqual([
      "done",
      "done",
      "to do",
      "to do",
      "to do",
      "to do",
      "waits",
    ]);
  });

  it("are over when all of them are done, or when they are put away", () => {
    expect(areFirstSteps(nothing)).toBe(true);
    expect(areFirstSteps({ ...everything, publications: 0 })).toBe(true);
    expect(areFirstSteps(everything)).toBe(false);
    expect(areFirstSteps({ ...nothing, isPutAway: true })).toBe(false);
  });

  it("are the administrator's first page until there is a figure to read", () => {
    expect(isBeginning({ ...nothing, metrics: 3 })).toBe(true);
    expect(isBeginning({ ...nothing, metrics: 3, figures: 1 })).toBe(false);
    expect(isBeginning({ ...nothing, isPutAway: true })).toBe(false);
  });

  it("leave figures, campaigns and reviews to the head of communications where that is somebody else", () => {
    const mine = myStepsOf(everything, { roles: ["administrator"] });
    expect(mine.filter(({ isMine }) => !isMine).map(({ name }) => name)).toEqual([
      "returns",
      "campaign",
      "review",
    ]);
    const both = myStepsOf(everything, { roles: ["administrator", "head of communications"] });
    expect(both.every(({ isMine }) => isMine)).toBe(true);
  });
});
