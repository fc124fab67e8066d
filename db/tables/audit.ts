import type { AuditEntry } from "#app/domain/audit/audit.ts";
import type { Counted } from "#db/tables/columns.ts";

export type AuditTables = {
  /** `before` and `after` are JSON. */
  auditEntry: Counted<Omit<AuditEntry, "before" | "after">> & {
    before: string | null;
    after: string | null;
  };
};
