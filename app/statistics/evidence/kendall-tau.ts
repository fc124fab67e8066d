/**
 * Kendall's τ-b; null where a list does not vary.
 *
 * @throws RangeError where the lists differ in length
 * @see Kendall 1945, Biometrika 33:239.
 */
export function kendallTau(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length !== ys.length) throw new RangeError("the lists are not as long as each other");
  let [agreeing, ofXs, ofYs] = [0, 0, 0];
  for (let one = 0; one < xs.length; one++)
    for (let other = 0; other < one; other++) {
      const x = Math.sign((xs[one] as number) - (xs[other] as number));
      const y = Math.sign((ys[one] as number) - (ys[other] as number));
      agreeing += x * y;
      ofXs += x * x;
      ofYs += y * y;
    }
  const untied = Math.sqrt(ofXs * ofYs);
  return untied === 0 ? null : Math.min(1, Math.max(-1, agreeing / untied));
}
