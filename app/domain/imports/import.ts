import { type Day, monthOf, type Period, quarterOf } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { type PeriodReading, readPeriod } from "#app/domain/calendar/period-reading.ts";
import { type Amount, sameAmount } from "#app/domain/metrics/figure.ts";
import type { Measure, Metric } from "#app/domain/metrics/metric.ts";
import { readAmount } from "./amount-reading.ts";
import type { Row } from "./columns.ts";
import { type Mapping, type Reading, readTable, type TableReading } from "./row-reading.ts";

/**
 * The figures of a metric in the rows of a table, and what is wrong with those that cannot be read.
 *
 * A blank cell is a figure that is not available, never 0. Wholly blank rows, and those that the filters leave out, are
 * passed over. A filter on the period's column compares periods, however they are written. Reading stops at the
 * hundredth problem.
 */
export async function readRows(
  rows: Iterable<Row> | AsyncIterable<Row>,
  mapping: Mapping,
  metric: Pick<Metric, "measure" | "cadence" | "unit">,
  today: Day,
): Promise<TableReading> {
  if (mapping.amount.kind !== metric.measure) {
    const problem = { line: 1, problem: asksFor[metric.measure] };
    return { readings: [], problems: [problem], passedOver: 0, stopped: true };
  }
  return readTable(rows, mapping, {
    period: (text) => upToToday(readPeriod(text, metric.cadence), metric.cadence, today),
    amount: (row) => readAmount(row, mapping.amount, metric.unit),
    mostProblems: 100,
  });
}

export type Comparison<Read extends Reading = Reading, Was extends Amount = Amount> = {
  added: Read[];
  /** With what each of them replaces. */
  changed: (Read & { was: Was })[];
  unchanged: Read[];
};

/** What an import would alter of the figures that there are. */
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

const asksFor: Record<Measure, string> = {
  count: "These figures are counts: say which column holds the count",
  share: "These figures are shares: say which columns hold the part and the whole",
  value: "These figures are values: say which column holds the value",
};

/** A period of which a figure can be known by today, or why not. */
export function upToToday(
  reading: PeriodReading,
  cadence: Metric["cadence"],
  today: Day,
): PeriodReading {
  const month = monthOf(today);
  const current = cadence === "monthly" ? month : quarterOf(month);
  if (!reading.ok || reading.period <= current) return reading;
  return {
    ok: false,
    problem: `${periodInWords(reading.period)} has not begun: leave it out, or check the year`,
  };
}
