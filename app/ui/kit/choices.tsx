import type { ReactNode } from "react";
import { describedBy, type Field, groupClass, HintAndProblem } from "./fields.tsx";

/** `mark` is a picture that stands after the text and says no more than it. */
export type Option = { value: string; text: string; hint?: string; mark?: ReactNode };

type Choices = Omit<Field, "label"> & { legend: string; options: readonly Option[] };

/** One of a few, each in sight; small where many such stand on a page. */
export function Radios({
  legend,
  options,
  defaultValue,
  areSmall = false,
  ...field
}: Choices & { defaultValue?: string | undefined; areSmall?: boolean }) {
  return (
    <Fieldset legend={legend} field={field}>
      <div
        className={`govuk-radios${areSmall ? " govuk-radios--small" : ""}`}
        data-module="govuk-radios"
      >
        {options.map((option, place) => (
          <Item
            key={option.value}
            kind="radios"
            id={idOf(field.name, place)}
            name={field.name}
            option={option}
            isChosen={option.value === defaultValue}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** Any number of some; small where they are many. */
export function Checkboxes({
  legend,
  options,
  chosen = [],
  areSmall = false,
  idPrefix,
  ...field
}: Choices & {
  chosen?: readonly string[];
  areSmall?: boolean;
  /** What its ids begin with where several of a name are on the page. */
  idPrefix?: string | undefined;
}) {
  return (
    <Fieldset legend={legend} field={field}>
      <div
        className={`govuk-checkboxes${areSmall ? " govuk-checkboxes--small" : ""}`}
        data-module="govuk-checkboxes"
      >
        {options.map((option, place) => (
          <Item
            key={option.value}
            kind="checkboxes"
            id={idOf(idPrefix ?? field.name, place)}
            name={field.name}
            option={option}
            isChosen={chosen.includes(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

function Fieldset({
  legend,
  field,
  children,
}: {
  legend: string;
  field: Omit<Field, "label">;
  children: ReactNode;
}) {
  return (
    <div className={groupClass(field)}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(field)}>
        <legend className="govuk-fieldset__legend">{legend}</legend>
        <HintAndProblem field={field} />
        {children}
      </fieldset>
    </div>
  );
}

function Item({
  kind,
  id,
  name,
  option: { value, text, hint, mark },
  isChosen,
}: {
  kind: "radios" | "checkboxes";
  id: string;
  name: string;
  option: Option;
  isChosen: boolean;
}) {
  const hintId = `${id}-item-hint`;
  return (
    <div className={`govuk-${kind}__item`}>
      <input
        className={`govuk-${kind}__input`}
        id={id}
        name={name}
        type={kind === "radios" ? "radio" : "checkbox"}
        value={value}
        defaultChecked={isChosen}
        aria-describedby={hint ? hintId : undefined}
      />
      <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
        {text}
        {mark}
      </label>
      {hint && (
        <div id={hintId} className={`govuk-hint govuk-${kind}__hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}

/** The first has the field's own id, so that the error summary leads to it. */
const idOf = (name: string, place: number) => (place === 0 ? name : `${name}-${place + 1}`);
