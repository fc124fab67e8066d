import type { ImportState } from "#app/domain/imports/import-record.ts";
import type { Problem } from "#app/domain/problem.ts";
import { Button, TextArea } from "#app/ui/kit/fields.tsx";
import { FileField } from "#app/ui/kit/file-field.tsx";
import { words } from "#app/words/words.ts";

/** Where rows are pasted or a file is chosen; for figures unless an address and a hint say otherwise. */
export function UploadForm({
  address = "/imports",
  pastedHint = words.imports.pastedHint,
  problems,
  pasted,
}: {
  address?: string;
  pastedHint?: string;
  problems: readonly Problem[];
  pasted: string | undefined;
}) {
  const { imports } = words;
  return (
    <form method="post" action={address} encType="multipart/form-data" noValidate>
      <TextArea
        name="pasted"
        label={imports.pasted}
        hint={pastedHint}
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
export function TemplateLinks({
  address = "/imports/template",
  lead = words.imports.templateLead,
}: {
  address?: string;
  lead?: string;
}) {
  const { imports } = words;
  return (
    <aside className="import-template">
      <h2>{imports.template}</h2>
      <p>{lead}</p>
      <ul>
        <li>
          <a href={`${address}.xlsx`}>{imports.templateWorkbook}</a>
        </li>
        <li>
          <a href={`${address}.csv`}>{imports.templateCsv}</a>
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
