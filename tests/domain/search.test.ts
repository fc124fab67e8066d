import { expect, it } from "vitest";
import { matches } from "#app/domain/search.ts";

it.each([
  ["", true],
  ["garden", true],
  ["WASTE garden", true],
  ["dwr", true],
  ["Dŵr", true],
  ["house waste", true],
  ["bins", false],
  ["garden bins", false],
  [".*", false],
])("%o is found among texts: %o", (search, isFound) => {
  expect(matches(search, ["Garden waste", null, "Dŵr", "13,400 households"])).toBe(isFound);
});
