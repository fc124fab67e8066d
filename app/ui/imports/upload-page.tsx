import type { ReactNode } from "react";
import type { Problem } from "#app/domain/problem.ts";
import { Button, TextArea } from "#app/ui/kit/fields.tsx";
import { FileField } from "#app/ui/kit/file-field.tsx";
import type { Section } from "#app/ui/kit/navigation.tsx";
import { words } from "#app/words/words.ts";
import { ImportPage } from "./import-page.tsx";

type Sent = { problems: readonly Problem[]; pasted?: string };

/** Where rows are pasted or a file is chosen. */
export function UploadPage({
  section,
  address,
  text: { title, lead, pastedHint, templateLead },
  refused: { problems, pasted } = { problems: [] },
  isPossible = true,
  children,
}: {
  section: Section;
  /** Where the rows are sent; its templates are below it. */
  address: string;
  text: Record<"title" | "lead" | "pastedHint" | "templateLead", string>;
  refused: Sent | undefined;
  isPossible?: boolean;
  children: ReactNode;
}) {
  const { imports } = words;
  return (
    <ImportPage section={section} title={title} problems={problems}>
      <p className="how">{lead}</p>
      {isPossible && (
        <div className="import-start">
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
          <aside className="import-template">
            <h2>{imports.template}</h2>
            <p>{templateLead}</p>
            <ul>
              <li>
                <a href={`${address}/template.xlsx`}>{imports.templateWorkbook}</a>
              </li>
              <li>
                <a href={`${address}/template.csv`}>{imports.templateCsv}</a>
              </li>
            </ul>
          </aside>
        </div>
      )}
      {children}
    </ImportPage>
  );
}
