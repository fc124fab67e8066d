import type { ReactNode } from "react";
import { cellField, type ProblemLine, skipField } from "#app/forms/imports/import-mends.ts";
import { Button, TextField } from "#app/ui/kit/fields.tsx";
import { useEntry } from "#app/ui/kit/form-context.ts";
import { words } from "#app/words/words.ts";

/** The lines with problems, each to be corrected or left out. `children` are hidden fields. */
export function ProblemsForm({
  address,
  lines,
  headers,
  children,
}: {
  address: string;
  lines: readonly ProblemLine[];
  headers: readonly string[];
  children?: ReactNode;
}) {
  const isMendable = lines.some(({ cells }) => Object.keys(cells).length > 0);
  return (
    <form method="post" action={address} noValidate>
      {children}
      <ul className="import-problems">
        {lines.map((line) => (
          <Line key={line.line} line={line} headers={headers} />
        ))}
      </ul>
      {isMendable && <Button>{words.importProblems.go}</Button>}
    </form>
  );
}

function Line({
  line: { line, messages, cells },
  headers,
}: {
  line: ProblemLine;
  headers: readonly string[];
}) {
  const title = words.importProblems.line(line);
  const columns = Object.keys(cells);
  return (
    <li>
      <h2>{title}</h2>
      {messages.map((message) => (
        <p key={message} className="import-wrong">
          {message}
        </p>
      ))}
      {columns.length > 0 && (
        <fieldset className="govuk-fieldset">
          <legend className="govuk-visually-hidden">{title}</legend>
          <div className="import-mend">
            {columns.map((column) => (
              <TextField
                key={column}
                name={cellField(line, headers.indexOf(column))}
                label={column}
                width={10}
              />
            ))}
            <Skip line={line} />
          </div>
        </fieldset>
      )}
    </li>
  );
}

function Skip({ line }: { line: number }) {
  const name = skipField(line);
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={name}
          name={name}
          type="checkbox"
          value="yes"
          defaultChecked={useEntry(name) === "yes"}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={name}>
          {words.importProblems.skip(line)}
        </label>
      </div>
    </div>
  );
}
