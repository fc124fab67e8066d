/** Chance that is the same every time: numbers from 0 to 1, by Mulberry32 from a seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal numbers out of such a chance (Box & Muller 1958). */
export function normals(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Poisson counts with a mean, by multiplication under thirty and by the normal beyond. */
export function poisson(random: () => number, mean: number): number {
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normals(random)()));
  const limit = Math.exp(-mean);
  let [count, product] = [0, random()];
  while (product > limit) {
    count += 1;
    product *= random();
  }
  return count;
}

/** So many numbers that hang on to their past: autocorrelated of order 1, of mean 0 and variance 1. */
export function wandering(normal: () => number, rho: number, length: number): number[] {
  const numbers: number[] = [];
  let last = normal();
  for (let place = 0; place < length; place++) {
    if (place > 0) last = rho * last + Math.sqrt(1 - rho ** 2) * normal();
    numbers.push(last);
  }
  return numbers;
}
