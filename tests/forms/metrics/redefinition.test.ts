import { describe, expect, it } from "vitest";
import { redefinitionEvents } from "#app/forms/metrics/redefinition.ts";
import { gardenWaste } from "#tests/setup/cast.ts";

const anew = { ...gardenWaste, definition: "Made on the website alone.", unit: "subscriptions" };
const change = { from: "2026-04-20", reason: "Calls are left out" };

describe("a metric that counts something else from some day on", () => {
  it("has the change on its timeline, with what it was until then", () => {
    const [event, ...others] = redefinitionEvents(gardenWaste, anew, { ...change, compares: true });
    expect(others).toEqual([]);
    expect(event).toEqual({
      kind: "definition change",
      cause: null,
      day: "2026-04-20",
      name: "Calls are left out",
      note: `Until then, definition: ${gardenWaste.definition}; unit: sign-ups`,
    });
  });

  it("starts its usual range again where the figures cannot be compared", () => {
    const events = redefinitionEvents(gardenWaste, anew, { ...change, compares: false });
    expect(events.map(({ kind, day }) => [kind, day])).toEqual([
      ["definition change", "2026-04-20"],
      ["rebase", "2026-04-20"],
    ]);
  });
});
