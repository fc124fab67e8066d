import type { ReactNode } from "react";
import { ErrorSummary } from "#app/ui/kit/fields.tsx";
import { titleOf } from "#app/ui/kit/form.tsx";
import { type DrawnForm, FormProvider } from "#app/ui/kit/form-context.ts";
import type { Section } from "#app/ui/kit/navigation.tsx";
import { Page } from "#app/ui/kit/page.tsx";

export function ImportPage({
  section = "imports",
  title,
  heading = title,
  above,
  words = {},
  entries = {},
  sent = { entries, problems: [] },
  children,
}: Partial<Pick<DrawnForm, "words" | "entries">> & {
  section?: Section;
  title: string;
  heading?: string;
  above?: string;
  sent?: Pick<DrawnForm, "entries" | "problems"> | undefined;
  children: ReactNode;
}) {
  return (
    <Page title={titleOf(title, sent)} section={section}>
      <div className="import">
        {above && <p className="import-place">{above}</p>}
        <ErrorSummary problems={sent.problems} />
        <h1>{heading}</h1>
        <FormProvider value={{ words, ...sent }}>{children}</FormProvider>
      </div>
    </Page>
  );
}
