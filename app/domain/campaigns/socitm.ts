/**
 * The unit costs that Socitm published on 29 May 2012, for a cohort of councils in 2011 (docs/glossary.md: Channel-shift money), in
 * pounds. They are offered to a council that has none of its own, and only with what they are said of.
 */
export const socitmCosts = [
  { contact: "visit", pounds: 8.62 },
  { contact: "call", pounds: 2.83 },
  { contact: "web visit", pounds: 0.15 },
] as const;

export const socitmYear = "2011";

export type SocitmContact = (typeof socitmCosts)[number]["contact"];
