import type { ImportState } from "#app/domain/import-record.ts";
import type { Problem } from "#app/domain/problem.ts";
import { Button, TextArea } from "./fields.tsx";
import { FileField } from "./file-field.tsx";
import { words } from "./words/english.ts";

/** Where rows are pasted or a file is chosen. */
export function UploadForm({
  problems,
  pasted,
}: {
  problems: readonly Problem[];
  pasted: string | undefined;
}) {
  const { imports } = words;
  return (
    <form method="post" action="/imports" encType="multipart/form-data" noValidate>
      <TextArea
        name="pasted"
        label={imports.pasted}
        hint={imports.pastedHint}
        rows={7}
        defaultValue={pasted}
        problems={problems}
      />
      <FileField
        name="file"
        label={imports.file}
        hint={imports.fileHint}
        accept=".csv,.tsv,.txt,.xlsx"
        problems={problems}
      />
      <Button>{imports.go}</Button>
    </form>
  );
}

/** A file to fill in, which can then be chosen. */
export function TemplateLinks() {
  const { imports } = words;
  return (
    <aside className="import-template">
      <h2>{imports.template}</h2>
      <p>{imports.templateLead}</p>
      <ul>
        <li>
          <a href="/imports/template.xlsx">{imports.templateWorkbook}</a>
        </li>
        <li>
          <a href="/imports/template.csv">{imports.templateCsv}</a>
        </li>
      </ul>
    </aside>
  );
}

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
