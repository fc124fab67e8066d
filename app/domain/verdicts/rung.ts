import type { Effect } from "./effect.ts";

/** The claim ladder (docs/glossary.md): what a design may say. */
export type Rung = 0 | 1 | 2 | 3 | 4;

/** The rung that figures alone reach: 0, 2 by their own past, or 3 by a comparison. */
export function rungOf(effect: Effect): Rung {
  if (!("numbers" in effect)) return 0;
  return effect.strength === "A" ? 3 : 2;
}
