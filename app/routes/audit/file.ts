import { namesOf } from "#app/domain/audit/audit.ts";
import { parseAuditSearch } from "#app/forms/audit/audit-search.ts";
import { auditStream } from "#app/server/audit/audit-file.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle } from "#app/server/people/access.ts";
import { auditNames } from "#db/queries/audit.ts";
import type { Route } from "./+types/file.ts";

export const handle = { permission: "read audit" } satisfies Handle;

/** Every entry that is looked for, as a file that is written while it is sent: not compressed, which would not keep up. */
export async function loader(asked: Route.LoaderArgs) {
  const { db } = demand(asked, handle.permission);
  const { search } = found(parseAuditSearch(new URL(asked.request.url).searchParams));
  return new Response(auditStream(db, search, namesOf(await auditNames(db))), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Cache-Control": "private, no-cache, no-transform",
      "Content-Disposition": 'attachment; filename="audit.csv"',
    },
  });
}
