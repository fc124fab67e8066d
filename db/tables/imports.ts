import type { Generated } from "kysely";
import type { Instant } from "#db/tables/columns.ts";

export type ImportsTables = {
  /** What a person brought in, or is about to; what is written as JSON is the domain's. */
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
  /** A thousand rows of a file, or what was read in them, as JSON; gone once the import is recorded. */
  importBlock: { importId: number; kind: "row" | "reading"; place: number; content: string };
};
