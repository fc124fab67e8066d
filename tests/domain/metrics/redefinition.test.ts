import { describe, expect, it } from "vitest";
import { redefinedFields } from "#app/domain/metrics/redefinition.ts";
import { gardenWaste } from "#tests/setup/cast.ts";

const anew = { ...gardenWaste, definition: "Made on the website alone.", unit: "subscriptions" };

describe("a metric that counts something else from some day on", () => {
  it("is told by what defines it, and not by its name or when it is due", () => {
    expect(redefinedFields(gardenWaste, anew)).toEqual(["definition", "unit"]);
    expect(redefinedFields(gardenWaste, { ...gardenWaste, ...{ name: "X", dueDay: 9 } })).toEqual(
      [],
    );
  });
});
