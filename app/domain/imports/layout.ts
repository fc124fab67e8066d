import type { AmountColumns } from "./amount-reading.ts";
import type { Row } from "./columns.ts";
import type { Filter } from "./filter.ts";

/** What a blank cell says: that there is no figure, or nothing. */
export const blankMeanings = ["not available", "left out"] as const;
export type BlankMeaning = (typeof blankMeanings)[number];

/** Where a file holds what. */
export type Layout = {
  /** The column of the months; null where each month is a column of its own. */
  period: string | null;
  /** The column that tells which metric a row is of; null where the columns tell it. */
  groups: string | null;
  /** What stands in the cells of that column, each once; none where they are too many to choose a metric for each. */
  groupNames: string[];
  /** The columns that hold numbers. */
  figures: string[];
  filters: Filter[];
  blanks: BlankMeaning;
  /** What of all this is a metric's; none while that is not said yet. */
  series: SeriesColumns[];
};

/** The figures of one metric: in the rows of a group, or in every row where there are no groups. */
export type SeriesColumns = { metricId: number; group: string | null; amount: AmountColumns };

/** What was typed over cells, by line and column, and the lines that are left out. */
export type Mends = { cells: Record<number, Row["cells"]>; skipped: number[] };

export const noMends: Mends = { cells: {}, skipped: [] };

/** Rows as they were mended, without those that are left out. */
export function mendedRows(rows: Row[], { cells, skipped }: Mends): Row[] {
  if (skipped.length === 0 && Object.keys(cells).length === 0) return rows;
  const leftOut = new Set(skipped);
  return rows
    .filter(({ line }) => !leftOut.has(line))
    .map((row) => {
      const typed = cells[row.line];
      return typed ? { ...row, cells: { ...row.cells, ...typed } } : row;
    });
}

/** The columns that hold the figures of a metric in a row. */
export const columnsOfSeries = ({ amount }: SeriesColumns): string[] =>
  amount.kind === "share" ? [...new Set([...amount.part, ...amount.whole])] : amount.columns;
