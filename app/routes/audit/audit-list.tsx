import type { AuditLine } from "#app/words/en/audit/entry.ts";
import type { AuditRow } from "#app/words/en/audit/values.ts";
import { words } from "#app/words/words.ts";

export function AuditList({ lines }: { lines: readonly AuditLine[] }) {
  if (lines.length === 0) return <p className="nothing-found">{words.audit.none}</p>;
  return (
    <ol className="audit-list">
      {lines.map((line) => (
        <li key={line.id} id={`entry-${line.id}`}>
          <div className="audit-what">
            <h2>
              {line.kind}
              {line.about && <span>{line.about}</span>}
            </h2>
            <Change rows={line.rows} />
            {line.reason && (
              <p className="audit-why">
                <b>{words.audit.why}</b> {line.reason}
              </p>
            )}
          </div>
          <p className="how">
            <b>{line.author}</b>
            <time dateTime={line.at}>{line.when}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Change({ rows }: { rows: readonly AuditRow[] }) {
  if (rows.length === 0) return null;
  return (
    <dl className="audit-change">
      {rows.map(({ name, from, to }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {from !== null && (
              <>
                {words.audit.from} <del>{from}</del> {words.audit.to}{" "}
              </>
            )}
            {to ?? words.audit.nothing}
          </dd>
        </div>
      ))}
    </dl>
  );
}
