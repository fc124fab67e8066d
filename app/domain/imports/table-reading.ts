import type { Row } from "./columns.ts";

export type TableReading<Found, Problem> = {
  readings: Found[];
  problems: Problem[];
  passedOver: number;
  /** Whether reading stopped early, so that there may be more problems. */
  stopped: boolean;
};

/** The rows of a table, in chunks. */
export type Blocks = Iterable<Row[]> | AsyncIterable<Row[]>;

/**
 * Reads a table row by row, until there are too many problems or one on line 1, the header.
 *
 * @param read a row's figures and problems; neither if it is passed over
 */
export async function readTable<
  Found extends object,
  Problem extends { line: number; problem: unknown },
>(
  blocks: Blocks,
  read: (row: Row) => readonly (Found | Problem)[],
  mostProblems = Number.POSITIVE_INFINITY,
): Promise<TableReading<Found, Problem>> {
  const reading: TableReading<Found, Problem> = {
    readings: [],
    problems: [],
    passedOver: 0,
    stopped: false,
  };
  for await (const rows of blocks) {
    for (const row of rows) {
      const found = read(row);
      if (found.length === 0) reading.passedOver += 1;
      for (const one of found) {
        if ("problem" in one) reading.problems.push(one);
        else reading.readings.push(one);
      }
      reading.stopped = reading.problems.length >= mostProblems;
      if (reading.stopped || reading.problems[0]?.line === 1) return reading;
    }
  }
  return reading;
}
