import { describe, expect, it } from "vitest";
import { isMonth } from "#app/domain/calendar/period.ts";
import { readNumber } from "#app/domain/number.ts";
import { text, textOrNone } from "#app/forms/text.ts";
import { edgeMonths, nastyMonths } from "#tests/setup/nasty-months.ts";
import { nastyNumbers } from "#tests/setup/nasty-numbers.ts";
import { asKept, nastyStrings, tooLong, unkeepableStrings } from "#tests/setup/nasty-strings.ts";

const note = text({ name: "The note", most: 2000 });

describe("a text", () => {
  it("is tried with at least 500 odd ones", () => {
    expect(nastyStrings.length).toBeGreaterThanOrEqual(500);
    expect(new Set(nastyStrings.map((nasty) => nasty.text)).size).toBeGreaterThanOrEqual(500);
  });

  it.each(nastyStrings)("is kept but for space round it, $kind: $text", ({ text: sent }) => {
    const kept = note.parse(sent);
    expect(kept).toBe(asKept(sent));
    expect(note.parse(kept)).toBe(kept);
    expect(textOrNone({ name: "The note", most: 2000 }).parse(sent)).toBe(asKept(sent) || null);
  });

  it.each(unkeepableStrings)("is refused with a message, $kind", ({ text: sent }) => {
    expect(note.safeParse(sent).error?.issues).toMatchObject([
      { message: "The note has a character that cannot be kept: type it again" },
    ]);
  });

  it.each([2000, 1_000_000])("is refused with a message where it is longer than %i", (most) => {
    expect(note.safeParse(tooLong(most)).error?.issues).toMatchObject([
      { message: expect.stringMatching(/^The note has [\d,]+ characters: use 2,000 or fewer$/) },
    ]);
  });
});

describe("a number", () => {
  it.each(nastyNumbers)("is taken as it was meant or refused: $typed", ({ typed, means }) => {
    const reading = readNumber(typed);
    expect(reading.ok ? reading.value : null).toBe(means);
  });
});

describe("a month", () => {
  it.each(nastyMonths)("is not one: %j", (typed) => {
    expect(isMonth(typed)).toBe(false);
  });

  it.each(edgeMonths)("is one: %s", (typed) => {
    expect(isMonth(typed)).toBe(true);
  });
});
