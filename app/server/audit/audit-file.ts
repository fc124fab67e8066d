import type { AuditNames, AuditSearch } from "#app/domain/audit/audit.ts";
import { type CsvColumn, writeCsv } from "#app/domain/csv.ts";
import type { AuditLine } from "#app/words/en/audit/entry.ts";
import { words } from "#app/words/words.ts";
import { auditEntries } from "#db/queries/audit.ts";
import type { Database } from "#db/schema.ts";

const entriesAtATime = 1000;

/** CSV, newest first, a thousand entries in memory at a time. */
export function auditStream(
  db: Database,
  search: AuditSearch,
  names: AuditNames,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let before: number | undefined;
  return new ReadableStream({
    async pull(controller) {
      const entries = await auditEntries(db, search, { before, most: entriesAtATime });
      const lines = entries.map((entry) => words.audit.line(entry, names));
      controller.enqueue(encoder.encode(auditFile(lines, before === undefined)));
      before = entries.at(-1)?.id;
      if (entries.length < entriesAtATime) controller.close();
    },
  });
}

type FileRow = { id: number } & Record<
  "at" | "author" | "kind" | "about" | "what" | "from" | "to" | "reason",
  string
>;

const columns: CsvColumn<FileRow>[] = [
  { key: "id", name: "entry" },
  { key: "at", name: "when" },
  { key: "author", name: "who" },
  { key: "kind", name: "change" },
  { key: "about", name: "of" },
  { key: "what", name: "what" },
  { key: "from", name: "from" },
  { key: "to", name: "to" },
  { key: "reason", name: "why" },
];

function auditFile(lines: readonly AuditLine[], isFirst: boolean): string {
  const text = writeCsv(columns, lines.flatMap(fileRows));
  return isFirst ? text : text.slice(text.indexOf("\r\n") + 2);
}

function fileRows({ rows, reason, when: _, ...line }: AuditLine): FileRow[] {
  const shown = rows.length > 0 ? rows : [{ name: "", from: null, to: null }];
  return shown.map(({ name, from, to }) => ({
    ...line,
    what: name,
    from: from ?? "",
    to: to ?? "",
    reason: reason ?? "",
  }));
}
