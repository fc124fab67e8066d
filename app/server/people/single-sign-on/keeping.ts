const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** What is found is kept for a day, unless it is forgotten before; what fails is shared by those who wait for it and no others. */
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
