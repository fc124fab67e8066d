import type { ImportState } from "#app/domain/imports/import-record.ts";
import { words } from "#app/words/words.ts";

type ImportLine = { id: number; name: string; state: ImportState; on: string };

export function LastImports({ imports }: { imports: readonly ImportLine[] }) {
  return (
    <section>
      <h2 className="section-title">{words.imports.last}</h2>
      {imports.length === 0 && <p className="how">{words.imports.none}</p>}
      <ul className="months">
        {imports.map(({ id, name, state, on }) => (
          <li key={id}>
            <a href={`/imports/${id}`}>{name}</a>
            <span className="how">{words.imports[state](on)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
