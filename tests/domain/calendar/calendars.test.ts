import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calendarNames, calendars } from "#app/domain/calendar/calendars.ts";

const names = calendarNames.flatMap((name) => [name, calendars[name].cadence]).join("|");
const choice = new RegExp(
  `[!=]==? *"(?:${names})"|"(?:${names})" *[!=]==?|case "(?:${names})":|includes\\("Q"\\)|%-Q`,
  "g",
);

const choicesIn = (text: string) => text.match(choice) ?? [];

describe("calendars", () => {
  it("are told apart by their table alone", () => {
    const files = globSync(["{app,db,seeds}/**/*.{ts,tsx}", "tests/setup/**/*.ts"]);
    expect(files.length).toBeGreaterThan(500);
    const choices = files.flatMap((file) =>
      choicesIn(readFileSync(file, "utf8")).map((found) => `${file}: ${found}`),
    );
    expect(choices).toEqual([]);
  });

  it.each([
    'metric.cadence === "monthly" ? 12 : 4',
    'if ("quarter" !== calendarOf(period)) return',
    '    case "week":',
    'period.includes("Q") ? -4 : -12',
  ])("would be found apart in %j", (text) => {
    expect(choicesIn(text)).toHaveLength(1);
  });
});
