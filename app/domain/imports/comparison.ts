import type { Period } from "#app/domain/calendar/period.ts";
import { type Amount, sameAmount } from "#app/domain/metrics/figure.ts";
import type { Reading } from "./row-reading.ts";

export type Comparison<Read extends Reading = Reading, Was extends Amount = Amount> = {
  added: Read[];
  changed: (Read & { was: Was })[];
  unchanged: Read[];
};

/** The changes that an import would make to current figures. */
export function compare<Read extends Reading, Was extends Amount>(
  readings: readonly Read[],
  current: ReadonlyMap<Period, Was>,
): Comparison<Read, Was> {
  const comparison: Comparison<Read, Was> = { added: [], changed: [], unchanged: [] };
  for (const reading of readings) {
    const was = current.get(reading.period);
    if (was === undefined) comparison.added.push(reading);
    else if (sameAmount(was, reading.amount)) comparison.unchanged.push(reading);
    else comparison.changed.push({ ...reading, was });
  }
  return comparison;
}
