import type { ReactNode } from "react";
import type { Problem } from "#app/domain/problem.ts";
import { Button, ErrorSummary } from "./fields.tsx";

/** A form of one page: what is wrong with it, its title, what it is for, its fields, and a way back. */
export function SmallForm({
  title,
  lead,
  problems,
  save,
  cancel,
  back,
  before,
  children,
}: {
  title: string;
  lead: string;
  problems: readonly Problem[];
  save: string;
  cancel: string;
  /** The address of the page that it was opened from. */
  back: string;
  /** What stands between the lead and the fields. */
  before?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="campaign-form small-form">
      <ErrorSummary problems={problems} />
      <h1>{title}</h1>
      <p className="how">{lead}</p>
      {before}
      <form method="post" noValidate>
        {children}
        <div className="form-end">
          <Button>{save}</Button>
          <a href={back}>{cancel}</a>
        </div>
      </form>
    </div>
  );
}
