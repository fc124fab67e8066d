import type { ImportRecord } from "#app/domain/imports/import-record.ts";
import type { Counted } from "#db/tables/columns.ts";

export type ImportsTables = {
  /** JSON columns hold domain types. */
  import: Counted<Omit<ImportRecord, "headers" | "layout" | "mends" | "outcome">> & {
    headers: string;
    layout: string | null;
    mends: string | null;
    outcome: string | null;
  };
  /** A thousand rows or readings as JSON, deleted once the import is recorded. */
  importBlock: { importId: number; kind: "row" | "reading"; place: number; content: string };
};
