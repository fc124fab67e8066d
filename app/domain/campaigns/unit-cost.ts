import type { UnitCost } from "./money.ts";

type Named = Pick<UnitCost, "name" | "year" | "source">;

export const isSameUnitCost = (one: Named, other: Named): boolean =>
  one.name === other.name && one.year === other.year && one.source === other.source;
