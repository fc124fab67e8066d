import { describe, expect, it } from "vitest";
import { penceInWords, poundsInWords } from "#app/words/en/numbers.ts";

describe("pounds", () => {
  it.each([
    [1960.5, "£1,960.50", "£1,960.50"],
    [18_400, "£18,400", "£18,400.00"],
    [-294, "−£294", "−£294.00"],
    [-0.5, "−£0.50", "−£0.50"],
    [0, "£0", "£0.00"],
  ])("%d are written %s, and to the penny %s", (pounds, short, long) => {
    expect([poundsInWords(pounds), penceInWords(pounds)]).toEqual([short, long]);
  });
});
