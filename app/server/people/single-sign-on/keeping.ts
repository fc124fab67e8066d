const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Caches a result for a day, unless it is forgotten before. A failure is not cached, but shared by all who await it. */
export function keeping<Thing>(find: () => Promise<Thing>) {
  let kept: { thing: Promise<Thing>; until: number } | undefined;
  const forget = () => {
    kept = undefined;
  };
  const get = (): Promise<Thing> => {
    if (!kept || kept.until < Date.now()) {
      const finding = { thing: find(), until: Date.now() + dayInMilliseconds };
      finding.thing.catch(() => {
        if (kept === finding) kept = undefined;
      });
      kept = finding;
    }
    return kept.thing;
  };
  return { get, forget };
}
