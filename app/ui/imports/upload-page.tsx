import type { ReactNode } from "react";
import { Button, TextArea } from "#app/ui/kit/fields.tsx";
import { FileField } from "#app/ui/kit/file-field.tsx";
import type { DrawnForm } from "#app/ui/kit/form-context.ts";
import type { Section } from "#app/ui/kit/navigation.tsx";
import { words } from "#app/words/words.ts";
import { ImportPage } from "./import-page.tsx";

export function UploadPage({
  section,
  address,
  text: { title, lead, pastedHint, templateLead },
  sent,
  isPossible = true,
  children,
}: {
  section: Section;
  /** Where rows are sent, and below which its templates are. */
  address: string;
  text: Record<"title" | "lead" | "pastedHint" | "templateLead", string>;
  sent: Pick<DrawnForm, "entries" | "problems"> | undefined;
  isPossible?: boolean;
  children: ReactNode;
}) {
  const { imports } = words;
  return (
    <ImportPage section={section} title={title} words={{ ...imports, pastedHint }} sent={sent}>
      <p className="how">{lead}</p>
      {isPossible && (
        <div className="import-start">
          <form method="post" action={address} encType="multipart/form-data" noValidate>
            <TextArea name="pasted" rows={7} />
            <FileField name="file" accept=".csv,.tsv,.txt,.xlsx" />
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
