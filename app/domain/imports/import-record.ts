import type { ImportOutcome } from "./import-outcome.ts";
import type { Layout, Mends } from "./layout.ts";

/** An imported file with its layout, corrections and outcome. */
export type ImportRecord = {
  id: number;
  personId: number;
  name: string;
  headers: string[];
  rowCount: number;
  layout: Layout | null;
  mends: Mends;
  /** Null until its rows have been read. */
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

/** Days after which an unfinished import is deleted. */
export const daysKept = 7;
