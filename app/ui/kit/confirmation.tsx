import type { ReactNode } from "react";
import { Button } from "./fields.tsx";

/** Asks once more before something is done that has no fields. */
export function Confirmation({
  title,
  lead,
  save,
  cancel,
  back,
  children,
}: {
  title: string;
  lead: string;
  save: string;
  cancel: string;
  back: string;
  children?: ReactNode;
}) {
  return (
    <form method="post" className="plain-form" noValidate>
      <h1>{title}</h1>
      <p className="govuk-body">{lead}</p>
      {children}
      <div className="form-end">
        <Button>{save}</Button>
        <a href={back}>{cancel}</a>
      </div>
    </form>
  );
}
