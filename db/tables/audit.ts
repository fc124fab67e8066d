import type { Generated } from "kysely";
import type { Period } from "#app/domain/calendar/period.ts";
import type { Instant } from "#db/tables/columns.ts";

export type AuditTables = {
  auditEntry: {
    id: Generated<number>;
    at: Instant;
    personId: number | null;
    author: string;
    action: string;
    subject: string;
    subjectId: number | null;
    metricId: number | null;
    period: Period | null;
    before: string | null;
    after: string | null;
    reason: string | null;
  };
};
