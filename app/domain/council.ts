import type { Day } from "./period.ts";

export const nations = ["England", "Wales", "Scotland", "Northern Ireland"] as const;
export type Nation = (typeof nations)[number];

/** The council whose installation this is. */
export type Council = {
  name: string;
  /** Its one accent colour, `#rrggbb`. */
  accent: string;
  /** Whose bank holidays it keeps. */
  nation: Nation;
  /** The name of the demo, null for a real council. */
  demo: string | null;
  demoNote: string | null;
  /** A demo keeps its own today, so that it does not grow stale. */
  today: Day | null;
};
