/** All that the browser took for the page, as it was sent and without headers. */
export function whatWasTaken(): { kind: string; size: number }[] {
  const taken = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ] as PerformanceResourceTiming[];
  return taken.map(({ initiatorType, encodedBodySize }) => ({
    kind: initiatorType,
    size: encodedBodySize,
  }));
}
