import type { Day } from "#app/domain/calendar/period.ts";

export const nations = ["England", "Wales", "Scotland", "Northern Ireland"] as const;
export type Nation = (typeof nations)[number];

/** Only formats that cannot hold a script. */
export const logoTypes = ["image/png", "image/jpeg", "image/webp"] as const;
export type LogoType = (typeof logoTypes)[number];

export type Council = {
  name: string;
  /** Its one accent colour, `#rrggbb`. */
  accent: string;
  /** The nation whose bank holidays it observes. */
  nation: Nation;
  /** The month, 1 to 12, in which its financial year begins. */
  financialYearStart: number;
  /** The hash of its logo, at `/logo/HASH`; null if it has none. */
  logo: string | null;
  /** The name of the demo, null for a real council. */
  demo: string | null;
  demoNote: string | null;
  /** A demo's fixed date, so that it does not go stale. */
  today: Day | null;
};
