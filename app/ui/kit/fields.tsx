import type { InputHTMLAttributes, ReactNode } from "react";
import type { Problem } from "#app/domain/problem.ts";
import { frameWords as words } from "#app/words/en/operations/frame.ts";
import { type Field, type FullField, useField } from "./form-context.ts";

type TextInput = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "type" | "autoComplete" | "defaultValue" | "inputMode" | "list" | "maxLength" | "readOnly"
>;

export function TextField({
  name,
  label,
  hint,
  isLabelHidden,
  problems,
  type = "text",
  width,
  ...input
}: Field & TextInput & { width?: 4 | 5 | 10 | 20 }) {
  const { typed, ...field } = useField({ name, label, hint, isLabelHidden, problems });
  return (
    <Group field={field}>
      <input
        {...controlOf("input", field, width ? ` govuk-input--width-${width}` : "")}
        type={type}
        defaultValue={type === "password" ? undefined : typed}
        {...input}
      />
    </Group>
  );
}

export function TextArea({
  rows = 5,
  defaultValue,
  readOnly,
  ...own
}: Field & { rows?: number; defaultValue?: string | undefined; readOnly?: boolean }) {
  const { typed, ...field } = useField(own);
  return (
    <Group field={field}>
      <textarea
        {...controlOf("textarea", field)}
        rows={rows}
        readOnly={readOnly}
        defaultValue={defaultValue ?? typed}
      />
    </Group>
  );
}

export type Choice = { value: string; text: string; group?: string };

export const optionsOf = <Value extends string>(
  values: readonly Value[],
  texts: Record<Value, string>,
  hints?: Record<Value, string>,
) => values.map((value) => ({ value, text: texts[value], ...(hints && { hint: hints[value] }) }));

/** One of many, or none if there is a text for the `blank` choice. */
export function Select({
  choices,
  blank,
  defaultValue,
  ...own
}: Field & { choices: readonly Choice[]; blank?: string; defaultValue?: string | undefined }) {
  const { typed, ...field } = useField(own);
  const all = blank === undefined ? choices : [{ value: "", text: blank }, ...choices];
  const groups = Map.groupBy<string | undefined, Choice>(all, ({ group }) => group);
  return (
    <Group field={field}>
      <select {...controlOf("select", field)} defaultValue={defaultValue ?? typed}>
        {[...groups].map(([group, grouped]) => {
          const options = grouped.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ));
          if (group === undefined) return options;
          return (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </Group>
  );
}

export function Group({ field, children }: { field: FullField; children: ReactNode }) {
  return (
    <div className={groupClass(field)}>
      <label
        className={`govuk-label${field.isLabelHidden ? " govuk-visually-hidden" : ""}`}
        htmlFor={field.name}
      >
        {field.label}
      </label>
      <HintAndProblem field={field} />
      {children}
    </div>
  );
}

export function HintAndProblem({ field }: { field: FullField }) {
  const problem = problemOf(field);
  return (
    <>
      {field.hint && (
        <div id={`${field.name}-hint`} className="govuk-hint">
          {field.hint}
        </div>
      )}
      {problem && (
        <p id={`${field.name}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">{words.fieldError}</span> {problem.message}
        </p>
      )}
    </>
  );
}

export const groupClass = (field: FullField): string =>
  `govuk-form-group${problemOf(field) ? " govuk-form-group--error" : ""}`;

export function describedBy(field: FullField): string | undefined {
  const ids = [
    field.hint && `${field.name}-hint`,
    problemOf(field) && `${field.name}-error`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

const problemOf = ({ name, problems }: FullField) => problems.find(({ field }) => field === name);

export const controlOf = (
  kind: "input" | "textarea" | "select" | "file-upload",
  field: FullField,
  moreClasses = "",
) => ({
  className: `govuk-${kind}${moreClasses}${problemOf(field) ? ` govuk-${kind}--error` : ""}`,
  id: field.name,
  name: field.name,
  "aria-describedby": describedBy(field),
});

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

export function OtherButton({ address, children }: { address: string; children: string }) {
  return (
    <button
      type="submit"
      className="govuk-button govuk-button--secondary"
      data-module="govuk-button"
      formAction={address}
    >
      {children}
    </button>
  );
}
