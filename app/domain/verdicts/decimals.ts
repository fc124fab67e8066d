/** As many decimals as it takes for none of the numbers to look like 0, within the fewest and the most. */
export function decimalsFor(numbers: readonly number[], fewest: number, most = 6): number {
  const isHidden = (decimals: number) =>
    numbers.some((number) => number !== 0 && Number(number.toFixed(decimals)) === 0);
  let decimals = fewest;
  while (decimals < most && isHidden(decimals)) decimals += 1;
  return decimals;
}
