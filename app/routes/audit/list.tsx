import { entriesAtOnce, namesOf } from "#app/domain/audit/audit.ts";
import { auditAddress, parseAuditSearch } from "#app/forms/audit/audit-search.ts";
import { found, type Handle, page, serverOnly } from "#app/server/door.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { auditActions, auditEntries, auditMonths, auditNames } from "#db/queries/audit.ts";
import type { Route } from "./+types/list.ts";
import { AuditList } from "./audit-list.tsx";
import { AuditSearchForm } from "./audit-search.tsx";

export const handle = { permission: "read audit" } satisfies Handle;

const address = "/settings/audit";

export const loader = page(handle, async ({ db, request }) => {
  const { search, before } = found(parseAuditSearch(new URL(request.url).searchParams));
  const entries = await auditEntries(db, search, { before, most: entriesAtOnce + 1 });
  const shown = entries.slice(0, entriesAtOnce);
  const records = await auditNames(db);
  const names = namesOf(records);
  const last = entries.length > shown.length ? shown.at(-1)?.id : undefined;
  return serverOnly({
    search,
    lines: shown.map((entry) => words.audit.line(entry, names)),
    earlier: last === undefined ? null : auditAddress(address, search, last),
    newest: before === undefined ? null : auditAddress(address, search),
    file: auditAddress(`${address}.csv`, search),
    choices: { ...records, months: await auditMonths(db), actions: await auditActions(db) },
  });
});

export default function AuditPage({ loaderData }: Route.ComponentProps) {
  const { search, lines, earlier, newest, file, choices } = loaderData;
  const { audit } = words;
  return (
    <Page title={audit.title} section="settings">
      <div className="page-title">
        <h1>{audit.title}</h1>
        <p>
          <a href={file}>{audit.download}</a>
        </p>
      </div>
      <p className="how">{audit.lead}</p>
      <AuditSearchForm search={search} choices={choices} />
      <AuditList lines={lines} />
      <p className="month-links audit-pages">
        {newest && <a href={newest}>{audit.newest}</a>}
        {earlier && <a href={earlier}>{audit.earlier}</a>}
      </p>
    </Page>
  );
}
