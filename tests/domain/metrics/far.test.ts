import { expect, it } from "vitest";
import { farFrom } from "#app/domain/metrics/far.ts";

const calls = { measure: "count", unit: "calls", partUnit: null, decimals: 0 } as const;
const numbers = [100, 104, 98, 101, 99, 103, 97, 102];

it("a number beyond the limits by more than their width is far, with what is usual", () => {
  const isFar = farFrom(numbers, calls);
  expect(isFar(1000)).toEqual({ lower: expect.any(Number), upper: expect.any(Number) });
  expect(isFar(10)).toBeDefined();
});

it("a number within the limits or a little beyond them is not", () => {
  const isFar = farFrom(numbers, calls);
  expect([99, 115, 85].map(isFar)).toEqual([undefined, undefined, undefined]);
});

it("a slip among the numbers does not hide another", () => {
  expect(farFrom([...numbers, 1000, 990], calls)(1000)).toBeDefined();
});

it("nothing is far from fewer than six numbers", () => {
  expect(farFrom([1, 2, 3, 4, 5], calls)(1e6)).toBeUndefined();
});

it("of numbers that never change, the next one up is not far", () => {
  const isFar = farFrom([5, 5, 5, 5, 5, 5], calls);
  expect([isFar(6), isFar(7)]).toEqual([undefined, { lower: 5, upper: 5 }]);
});
