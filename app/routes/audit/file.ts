import { namesOf } from "#app/domain/audit/audit.ts";
import { parseAuditSearch } from "#app/forms/audit/audit-search.ts";
import { auditStream } from "#app/server/audit/audit-file.ts";
import { found, type Handle, page } from "#app/server/door.ts";
import { auditNames } from "#db/queries/audit.ts";

export const handle = { permission: "read audit" } satisfies Handle;

/** Streamed without compression, which would not keep up. */
export const loader = page(handle, async ({ db, request }) => {
  const { search } = found(parseAuditSearch(new URL(request.url).searchParams));
  return new Response(auditStream(db, search, namesOf(await auditNames(db))), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Cache-Control": "private, no-cache, no-transform",
      "Content-Disposition": 'attachment; filename="audit.csv"',
    },
  });
});
