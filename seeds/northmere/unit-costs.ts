import { socitmUnitCosts } from "#app/server/campaigns/socitm.ts";
import { hana } from "#seeds/people.ts";
import type { UnitCostStory } from "#seeds/story.ts";

const own = {
  addedOn: "2026-04-14",
  by: hana,
  year: "2025-26",
  source: "Northmere's costing of 2025-26, invented for this demo",
  isOwn: 1 as const,
};

const socitmKeys = ["socitm-visit", "socitm-call", "socitm-web"];

/** Socitm's, which every council quotes, and two of Northmere's own. */
export const unitCosts: UnitCostStory[] = [
  ...socitmUnitCosts.map((cost, index) => ({
    ...cost,
    key: socitmKeys[index] as string,
    addedOn: "2025-11-18",
    by: hana,
  })),
  { ...own, key: "call", name: "A telephone call", pounds: 4.35 },
  { ...own, key: "payment", name: "A payment by card or cheque", pounds: 0.94 },
];
