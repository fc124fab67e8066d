import { setAccessibilityStatement } from "#db/changes/council/accessibility.ts";
import { addSensitivityPeriod } from "#db/changes/council/sensitivity.ts";
import type { Database } from "#db/schema.ts";
import type { Author, Deed } from "./deed.ts";
import type { Story } from "./story.ts";

/** The accessibility statement and sensitive periods. */
export function careDeeds(
  db: Database,
  { accessibility, sensitivity = [] }: Story,
  personOf: (email: string) => Author,
): Deed[] {
  const periods = sensitivity.map(
    ({ addedOn: day, by, ...period }): Deed => ({
      day,
      by: personOf(by),
      run: (stamp) => addSensitivityPeriod(db, stamp, period),
    }),
  );
  if (!accessibility) return periods;
  const { statedOn: day, by, ...statement } = accessibility;
  const run: Deed["run"] = (stamp) => setAccessibilityStatement(db, stamp, statement);
  return [...periods, { day, by: personOf(by), run }];
}
