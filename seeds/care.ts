import { setAccessibilityStatement } from "#db/changes/council/accessibility.ts";
import { addSensitivityPeriod } from "#db/changes/council/sensitivity.ts";
import type { Deed, Scene } from "./deed.ts";

export function careDeeds({ db, story, personOf }: Scene): Deed[] {
  const { accessibility, sensitivity = [] } = story;
  const periods = sensitivity.map(({ addedOn: day, by, ...period }): Deed => {
    return { day, by: personOf(by), run: (stamp) => addSensitivityPeriod(db, stamp, period) };
  });
  if (!accessibility) return periods;
  const { statedOn: day, by, ...statement } = accessibility;
  const run: Deed["run"] = (stamp) => setAccessibilityStatement(db, stamp, statement);
  return [...periods, { day, by: personOf(by), run }];
}
