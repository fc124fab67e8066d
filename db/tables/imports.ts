import type { Generated } from "kysely";
import type { Instant } from "#db/tables/columns.ts";

export type ImportsTables = {
  /** An import, recorded or not. JSON columns hold domain types. */
  import: {
    id: Generated<number>;
    personId: number;
    name: string;
    headers: string;
    rowCount: number;
    layout: string | null;
    mends: string | null;
    outcome: string | null;
    begunAt: Instant;
    recordedAt: Instant | null;
    undoneAt: Instant | null;
  };
  /** A thousand rows or readings as JSON, deleted once the import is recorded. */
  importBlock: { importId: number; kind: "row" | "reading"; place: number; content: string };
};
