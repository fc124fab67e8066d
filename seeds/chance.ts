/** Chance that falls the same way every time: numbers from 0 to 1, begun from a name (FNV-1a, then Mulberry32). */
export function chance(name: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Noise of mean 0 and standard deviation 1 that never goes beyond 3: the sum of three even chances. */
export const wobble = (next: () => number): number => 2 * (next() + next() + next() - 1.5);
