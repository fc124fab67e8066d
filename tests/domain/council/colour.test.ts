import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accents,
  contrast,
  contrastOnPage,
  isReadable,
  leastContrast,
  nearestReadable,
  surfaces,
} from "#app/domain/council/colour.ts";
import { councilForm, newCouncilEntries } from "#app/forms/council/council.ts";

const styles = join(import.meta.dirname, "../../../app/ui/styles");
const sheets = readdirSync(styles).map((name) => readFileSync(join(styles, name), "utf8"));

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);

describe("the contrast of two colours", () => {
  it("is what WCAG says of them", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrast("#ff0000", "#ffffff")).toBeCloseTo(4, 2);
    expect(contrast("#0000ff", "#ffff00")).toBeCloseTo(8, 2);
    expect(contrast("#123456", "#123456")).toBe(1);
  });

  it("is the same whichever of them comes first", () => {
    fc.assert(
      fc.property(anyColour, anyColour, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one));
      }),
    );
  });
});

describe("any accent that a council may save", () => {
  const saved = (typed: string) => {
    const entries = { ...newCouncilEntries, council: "Northmere", accent: "own", ownAccent: typed };
    const parsed = councilForm.parse(entries, {});
    return parsed.ok ? parsed.value.accent : undefined;
  };

  it("holds 4.5 for text and 3 for lines on every surface, and white text holds 4.5 on it", () => {
    fc.assert(
      fc.property(anyColour, (typed) => {
        const accent = saved(typed);
        if (accent === undefined) expect(contrastOnPage(typed)).toBeLessThan(leastContrast.text);
        else {
          expect(accent).toBe(typed);
          for (const surface of surfaces) {
            expect(contrast(accent, surface)).toBeGreaterThanOrEqual(leastContrast.text);
          }
          expect(contrast("#ffffff", accent)).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("may be the one that is offered in place of any other, which is the lightest of its shades", () => {
    fc.assert(
      fc.property(anyColour, (typed) => {
        const nearest = nearestReadable(typed);
        expect(saved(nearest)).toBe(nearest);
        if (isReadable(typed)) expect(nearest).toBe(typed);
        else expect(contrastOnPage(nearest)).toBeLessThan(4.75);
      }),
    );
  });

  it("is offered in six that pass as they are", () => {
    expect(accents).toHaveLength(6);
    for (const { colour } of accents) expect(isReadable(colour), colour).toBe(true);
  });

  it("stands in our styles as text, as a line or as a progress bar, on the surfaces that are checked", () => {
    const uses = sheets.flatMap((sheet) => sheet.match(/[\w-]+: [^;{]*var\(--accent\)/g) ?? []);
    expect(uses.length).toBeGreaterThan(5);
    for (const use of uses) {
      expect(use).toMatch(
        /^(color|border-top|border-left|border-bottom-color|box-shadow|accent-color):/,
      );
    }
    const settings = sheets.join("\n");
    expect(surfaces).toEqual(["#ffffff", /\$tint: (#\w{6})/.exec(settings)?.[1]]);
  });
});
