import type { AuditSearch } from "#app/domain/audit/audit.ts";
import { auditFile, auditLine, type NamesOfAll } from "#app/domain/audit/audit-line.ts";
import { auditEntries } from "#db/queries/audit.ts";
import type { Database } from "#db/schema.ts";

const entriesAtATime = 1000;

/** Entries as a file, newest first, of which a thousand are held at a time. */
export function auditStream(
  db: Database,
  search: AuditSearch,
  names: NamesOfAll,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let before: number | undefined;
  return new ReadableStream({
    async pull(controller) {
      const entries = await auditEntries(db, search, { before, most: entriesAtATime });
      const lines = entries.map((entry) => auditLine(entry, names));
      controller.enqueue(encoder.encode(auditFile(lines, before === undefined)));
      before = entries.at(-1)?.id;
      if (entries.length < entriesAtATime) controller.close();
    },
  });
}
