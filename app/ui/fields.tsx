import type { InputHTMLAttributes } from "react";
import type { Problem } from "#app/domain/problem.ts";
import { words } from "./words/english.ts";

/** One line of text, with its label and, where something is wrong, what to do about it. */
export function TextField({
  name,
  label,
  problems,
  type = "text",
  ...input
}: {
  name: string;
  label: string;
  problems: readonly Problem[];
} & Pick<InputHTMLAttributes<HTMLInputElement>, "type" | "autoComplete" | "defaultValue">) {
  const problem = problems.find(({ field }) => field === name);
  const errorId = `${name}-error`;
  return (
    <div className={`govuk-form-group${problem ? " govuk-form-group--error" : ""}`}>
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      {problem && (
        <p id={errorId} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {problem.message}
        </p>
      )}
      <input
        className={`govuk-input${problem ? " govuk-input--error" : ""}`}
        id={name}
        name={name}
        type={type}
        aria-describedby={problem ? errorId : undefined}
        {...input}
      />
    </div>
  );
}

/** All that is wrong with a form, at its head, each a link to its field. */
export function ErrorSummary({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{words.problems.title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map(({ field, message }) => (
              <li key={field}>
                <a href={`#${field}`}>{message}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

export function Button({ children }: { children: string }) {
  return (
    <button type="submit" className="govuk-button" data-module="govuk-button">
      {children}
    </button>
  );
}
