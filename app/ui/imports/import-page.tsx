import type { ReactNode } from "react";
import type { Problem } from "#app/domain/problem.ts";
import { ErrorSummary } from "#app/ui/kit/fields.tsx";
import type { Section } from "#app/ui/kit/navigation.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";

/** A page of an import, of figures unless its section says otherwise. */
export function ImportPage({
  section = "imports",
  title,
  heading = title,
  above,
  problems = [],
  children,
}: {
  section?: Section;
  title: string;
  heading?: string;
  /** Stands above the heading: the file, and how many steps are done. */
  above?: string;
  problems?: readonly Problem[];
  children: ReactNode;
}) {
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section={section}>
      <div className="import">
        {above && <p className="import-place">{above}</p>}
        <ErrorSummary problems={problems} />
        <h1>{heading}</h1>
        {children}
      </div>
    </Page>
  );
}
