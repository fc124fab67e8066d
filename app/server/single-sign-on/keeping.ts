const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** What is found is kept for a day and shared by all who ask meanwhile, unless it is forgotten before. */
export function keeping<Thing>(find: () => Promise<Thing>) {
  let kept: { thing: Promise<Thing>; until: number } | undefined;
  const forget = () => {
    kept = undefined;
  };
  const get = (): Promise<Thing> => {
    if (!kept || kept.until < Date.now()) {
      kept = { thing: find(), until: Date.now() + dayInMilliseconds };
    }
    return kept.thing;
  };
  return { get, forget };
}
