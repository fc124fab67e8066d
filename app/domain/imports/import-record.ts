import type { ImportOutcome } from "./import-outcome.ts";
import type { Layout, Mends } from "./layout.ts";

/** A file that somebody brings in: what its columns stand for, what was mended, and what came of it. */
export type ImportRecord = {
  id: number;
  personId: number;
  /** The file's name, or that it was pasted. */
  name: string;
  /** The names of its columns. */
  headers: string[];
  rowCount: number;
  layout: Layout | null;
  mends: Mends;
  /** Null until its rows were read by the layout. */
  outcome: ImportOutcome | null;
  begunAt: string;
  recordedAt: string | null;
  undoneAt: string | null;
};

export type ImportState = "begun" | "recorded" | "undone";

export const stateOfImport = ({
  recordedAt,
  undoneAt,
}: Pick<ImportRecord, "recordedAt" | "undoneAt">): ImportState =>
  undoneAt ? "undone" : recordedAt ? "recorded" : "begun";

/** How long an import that nobody finished is kept. */
export const daysKept = 7;
