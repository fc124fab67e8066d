import type { ReactNode } from "react";
import type { Problem } from "#app/domain/problem.ts";
import { Button, ErrorSummary } from "./fields.tsx";
import type { Section } from "./navigation.tsx";
import { Page } from "./page.tsx";

export function ConfirmationPage({
  title,
  lead,
  save,
  cancel,
  back,
  section = "settings",
  problems = [],
  children,
}: Record<"title" | "lead" | "save" | "cancel" | "back", string> & {
  section?: Section;
  problems?: readonly Problem[];
  children?: ReactNode;
}) {
  return (
    <Page title={title} section={section}>
      <ErrorSummary problems={problems} />
      <form method="post" className="plain-form" noValidate>
        <h1>{title}</h1>
        <p className="govuk-body">{lead}</p>
        {children}
        <div className="form-end">
          <Button>{save}</Button>
          <a href={back}>{cancel}</a>
        </div>
      </form>
    </Page>
  );
}
