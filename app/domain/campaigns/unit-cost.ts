import { poundsInWords } from "#app/domain/metrics/pounds.ts";
import type { UnitCost } from "./money.ts";
import { socitmUnitCosts } from "./socitm.ts";

type Named = Pick<UnitCost, "name" | "year" | "source">;

/** Whether two are one and the same: of one name, year and source. */
export const isSameUnitCost = (one: Named, other: Named): boolean =>
  one.name === other.name && one.year === other.year && one.source === other.source;

/** Those of Socitm's that are not among a council's own list. */
export const socitmMissing = (known: readonly Named[]): Omit<UnitCost, "id">[] =>
  socitmUnitCosts.filter((cost) => !known.some((other) => isSameUnitCost(other, cost)));

/** "A telephone call, £2.83 (2025-26, our own)": as a form offers it, its source left to the list. */
export const unitCostInShort = ({ name, pounds, year, isOwn }: UnitCost): string =>
  `${name}, ${poundsInWords(pounds)} (${year}, ${isOwn ? "our own" : "not our own"})`;
