import { describe, expect, it } from "vitest";
import { kendallTau } from "#app/statistics/evidence/kendall-tau.ts";
import { rankProbability, studentTails } from "#app/statistics/evidence/rank-probability.ts";

/** Answers computed in R 4.2.2 (cor.test; the exact probabilities by counting every order). */
const published = [
  {
    xs: [1, 2, 2, 3, 5, 5, 7],
    ys: [2, 1, 4, 4, 3, 6, 6],
    answer: { rho: 0.722222222222222, tau: 0.578947368421053, probability: 0.0793650793650794 },
    byStudent: 0.0668052267943044,
  },
  {
    xs: [1200, 300, 4500, 800, 15000, 2200, 640, 9100, 50, 3300, 7200, 410],
    ys: [12, 30, -4, 15, 9, 22, 41, 3, 5, 18, -11, 27],
    answer: { rho: -0.587412587412588, tau: -0.424242424242424, probability: 0.0446092964633631 },
    byStudent: 0.0446092964633631,
  },
  {
    xs: [10, 40, 20, 60, 50, 30],
    ys: [1, 2, 3, 4, 5, 6],
    answer: { rho: 0.485714285714286, tau: 0.333333333333333, probability: 0.355555555555556 },
    byStudent: 0.328723032069971,
  },
];

describe("The chance of a rank relation", () => {
  it.each(published)(
    "of $xs.length pairs is the published one",
    ({ xs, ys, answer, byStudent }) => {
      expect(rankProbability(xs, ys)).toBeCloseTo(answer.probability, 10);
      expect(studentTails(answer.rho, xs.length)).toBeCloseTo(byStudent, 10);
    },
  );

  it("is counted up to eight pairs and reckoned from nine", () => {
    const rising = (n: number) => Array.from({ length: n }, (_, place) => place);
    expect(rankProbability(rising(8), rising(8))).toBeCloseTo(2 / 40320, 12);
    expect(rankProbability(rising(9), rising(9))).toBe(0);
  });

  it("is none where a list does not vary, or of two pairs", () => {
    expect(rankProbability([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(rankProbability([1, 2], [1, 2])).toBeNull();
  });
});

describe("Kendall's τ-b", () => {
  it.each(published)("of $xs.length pairs is the published one", ({ xs, ys, answer }) => {
    expect(kendallTau(xs, ys)).toBeCloseTo(answer.tau, 12);
    expect(kendallTau(ys, xs)).toBeCloseTo(answer.tau, 12);
  });

  it("is none where a list does not vary, and refuses unequal lists", () => {
    expect(kendallTau([1, 1], [1, 2])).toBeNull();
    expect(() => kendallTau([1], [])).toThrow(RangeError);
  });
});
