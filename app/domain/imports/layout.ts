import type { AmountColumns } from "./amount-reading.ts";
import type { Row } from "./columns.ts";
import type { Filter } from "./filter.ts";

/** The meaning of a blank cell: no figure available, or nothing. */
export const blankMeanings = ["not available", "left out"] as const;
export type BlankMeaning = (typeof blankMeanings)[number];

/** The meaning of a file's columns. */
export type Layout = {
  /** The column of months; null if each month is a column. */
  period: string | null;
  /** The column that tells rows' metrics apart; null if columns do. */
  groups: string | null;
  /** Its distinct values; empty if there are too many to choose metrics for. */
  groupNames: string[];
  figures: string[];
  filters: Filter[];
  blanks: BlankMeaning;
  /** Empty until metrics have been chosen. */
  series: SeriesColumns[];
};

/** The columns of one metric, in the rows of a group or in all rows. */
export type SeriesColumns = { metricId: number; group: string | null; amount: AmountColumns };

/** Corrected cells by line and column, and skipped lines. */
export type Mends = { cells: Record<number, Row["cells"]>; skipped: number[] };

export const noMends: Mends = { cells: {}, skipped: [] };

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

export const columnsOfSeries = ({ amount }: SeriesColumns): string[] =>
  amount.kind === "share" ? [...new Set([...amount.part, ...amount.whole])] : amount.columns;
