/** One thing that the program must live through. */
export type Trial = {
  /** Its line in the list of what must hold: R1. */
  id: string;
  name: string;
  /** How often it is tried, unless another number is asked for. */
  rounds: number;
  /**
   * Tries it so often, on files in a folder of its own, and says what was seen: "1,204 saves, all there".
   * Throws where something does not hold.
   */
  run: (folder: string, rounds: number) => Promise<string>;
};

/** Throws, with what was seen, where something does not hold. */
export function hold(holds: boolean, seen: string): asserts holds {
  if (!holds) throw new Error(`It does not hold: ${seen}`);
}
