import type { ReactNode } from "react";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";

/** One step of an import, with where in the whole it is. */
export function ImportStep({
  place,
  title,
  name,
  hasProblems = false,
  children,
}: {
  /** Of five. */
  place: number;
  title: string;
  /** The file's name. */
  name: string;
  hasProblems?: boolean;
  children: ReactNode;
}) {
  return (
    <Page title={hasProblems ? words.problems.in(title) : title} section="imports">
      <div className="import">
        <p className="import-place">{words.imports.step(place, name)}</p>
        {children}
      </div>
    </Page>
  );
}
