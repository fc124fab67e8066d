import { describe, expect, it } from "vitest";
import { given, givenShare, notAvailable } from "#app/domain/metrics/figure.ts";
import { words } from "#app/words/words.ts";
import { metric } from "#tests/setup/series.ts";

describe("a question", () => {
  const share = { measure: "share", unit: "sign-ups", partUnit: "made online" } as const;

  it.each([
    [{ question: "How many rang?" }, "How many rang?"],
    [{}, "Calls about missed bins: how many calls in October 2026?"],
    [{ unit: "£" }, "Calls about missed bins: how many pounds in October 2026?"],
    [
      share,
      "Calls about missed bins: how many sign-ups in October 2026, and how many of them made online?",
    ],
    [
      { measure: "value" as const, unit: "%" },
      "Calls about missed bins: what was it in October 2026, in percent?",
    ],
  ])("is plain: %o", (changes, text) => {
    expect(words.question(metric(changes), "2026-10")).toBe(text);
  });

  it("is answered in words that its officer used", () => {
    expect(words.answer(given(1234), metric())).toBe("1,234 calls");
    expect(words.answer(givenShare(1174, 2400), metric(share))).toBe("1,174 of 2,400 (49%)");
    expect(words.answer(givenShare(1.5, 2000), metric({ ...share, unit: "£" }))).toBe(
      "£1.50 of £2,000 (0%)",
    );
    expect(words.answer(givenShare(0, 0), metric(share))).toBe("0 of 0");
    expect(words.answer(notAvailable, metric())).toBe("not available");
  });
});
