import type { ReactNode } from "react";
import type { Problem } from "#app/domain/problem.ts";
import { cellField, type ProblemLine, skipField } from "#app/forms/imports/import-mends.ts";
import { Button, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

type Typed = Readonly<Record<string, string>>;

/** Each line that something is wrong with: what, the cells to mend, or to leave it out. */
export function ProblemsForm({
  address,
  lines,
  headers,
  problems,
  typed = {},
  children,
}: {
  address: string;
  lines: readonly ProblemLine[];
  headers: readonly string[];
  problems: readonly Problem[];
  typed?: Typed | undefined;
  /** What the form carries on. */
  children?: ReactNode;
}) {
  const isMendable = lines.some(({ cells }) => Object.keys(cells).length > 0);
  return (
    <form method="post" action={address} noValidate>
      {children}
      <ul className="import-problems">
        {lines.map((line) => (
          <Line key={line.line} line={line} headers={headers} problems={problems} typed={typed} />
        ))}
      </ul>
      {isMendable && <Button>{words.importProblems.go}</Button>}
    </form>
  );
}

function Line({
  line: { line, messages, cells },
  headers,
  problems,
  typed,
}: {
  line: ProblemLine;
  headers: readonly string[];
  problems: readonly Problem[];
  typed: Typed;
}) {
  const { importProblems } = words;
  const columns = Object.keys(cells);
  const skip = skipField(line);
  return (
    <li>
      <h2>{importProblems.line(line)}</h2>
      {messages.map((message) => (
        <p key={message} className="import-wrong">
          {message}
        </p>
      ))}
      {columns.length > 0 && (
        <fieldset className="govuk-fieldset">
          <legend className="govuk-visually-hidden">{importProblems.line(line)}</legend>
          <div className="import-mend">
            {columns.map((column) => {
              const name = cellField(line, headers.indexOf(column));
              return (
                <TextField
                  key={column}
                  name={name}
                  label={column}
                  width={10}
                  defaultValue={typed[name] ?? cells[column]}
                  problems={problems}
                />
              );
            })}
            <div className="govuk-checkboxes govuk-checkboxes--small">
              <div className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={skip}
                  name={skip}
                  type="checkbox"
                  value="yes"
                  defaultChecked={typed[skip] === "yes"}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={skip}>
                  {importProblems.skip(line)}
                </label>
              </div>
            </div>
          </div>
        </fieldset>
      )}
    </li>
  );
}
