import type { ReactNode } from "react";
import { describedBy, groupClass, HintAndProblem } from "./fields.tsx";
import { type Field, type FullField, useField } from "./form-context.ts";

/** `mark` is a picture that stands after the text and says no more than it. */
export type Option = { value: string; text: string; hint?: string; mark?: ReactNode };

type Choices = Field & { legend?: string; options: readonly Option[] };

/** One of a few, each in sight; small where many such stand on a page. */
export function Radios({
  legend,
  options,
  defaultValue,
  areSmall = false,
  ...own
}: Choices & { defaultValue?: string | undefined; areSmall?: boolean }) {
  const { typed, ...field } = useField(own);
  return (
    <Fieldset legend={legend ?? field.label} field={field}>
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
            isChosen={option.value === (defaultValue ?? typed)}
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
  chosen,
  areSmall = false,
  idPrefix,
  ...own
}: Choices & {
  chosen?: readonly string[];
  areSmall?: boolean | undefined;
  /** What its ids begin with where several of a name are on the page. */
  idPrefix?: string | undefined;
}) {
  const { chosen: entered, ...field } = useField(own);
  return (
    <Fieldset legend={legend ?? field.label} field={field}>
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
            isChosen={(chosen ?? entered).includes(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** A single box to tick: its own words are those of the field, and the legend says what it is about. */
export function Tick({
  name,
  legend,
  areSmall,
}: Pick<Choices, "name"> & { legend: string; areSmall?: boolean }) {
  const { label, hint } = useField({ name });
  const options = [{ value: "yes", text: label, ...(hint && { hint }) }];
  return <Checkboxes name={name} legend={legend} hint="" options={options} areSmall={areSmall} />;
}

function Fieldset({
  legend,
  field,
  children,
}: {
  legend: string;
  field: FullField;
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
