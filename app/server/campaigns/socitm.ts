import type { UnitCost } from "#app/domain/campaigns/money.ts";
import { socitmCosts, socitmYear } from "#app/domain/campaigns/socitm.ts";
import { isSameUnitCost } from "#app/domain/campaigns/unit-cost.ts";
import { words } from "#app/words/words.ts";

type NewUnitCost = Omit<UnitCost, "id">;

export const socitmUnitCosts: readonly NewUnitCost[] = socitmCosts.map(({ contact, pounds }) => ({
  name: words.unitCosts.socitm[contact],
  pounds,
  year: socitmYear,
  source: words.unitCosts.socitmSource,
  isOwn: 0,
}));

export const socitmMissing = (
  costs: readonly Pick<UnitCost, "name" | "year" | "source">[],
): NewUnitCost[] =>
  socitmUnitCosts.filter((cost) => !costs.some((other) => isSameUnitCost(other, cost)));
