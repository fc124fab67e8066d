import type { Day } from "#app/domain/calendar/period.ts";

export const nations = ["England", "Wales", "Scotland", "Northern Ireland"] as const;
export type Nation = (typeof nations)[number];

/** The pictures that a logo may be: none that could hold a script. */
export const logoTypes = ["image/png", "image/jpeg", "image/webp"] as const;
export type LogoType = (typeof logoTypes)[number];

/** The council whose installation this is. */
export type Council = {
  name: string;
  /** Its one accent colour, `#rrggbb`. */
  accent: string;
  /** Whose bank holidays it keeps. */
  nation: Nation;
  /** The month, 1 to 12, in which its financial year begins. */
  financialYearStart: number;
  /** The hash of its logo, by which `/logo/HASH` gives it; null where it has none. */
  logo: string | null;
  /** The name of the demo, null for a real council. */
  demo: string | null;
  demoNote: string | null;
  /** A demo keeps its own today, so that it does not grow stale. */
  today: Day | null;
};
