import type { UnitCost } from "./money.ts";

/**
 * What Socitm published on 29 May 2012 of a cohort of councils in 2011 (GLOSSARY: Channel-shift money). They are the only
 * unit costs that are offered to a council which has none of its own, and only with what they are said of.
 */
const source =
  "Socitm, published 29 May 2012, of councils in 2011: per visit or call and not per transaction; over 20% of those web visits failed";

const cost = (name: string, pounds: number): Omit<UnitCost, "id"> => ({
  name,
  pounds,
  year: "2011",
  source,
  isOwn: 0,
});

export const socitmUnitCosts: readonly Omit<UnitCost, "id">[] = [
  cost("A face-to-face visit", 8.62),
  cost("A telephone call", 2.83),
  cost("A web visit", 0.15),
];
