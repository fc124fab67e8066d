import type { ReactNode } from "react";
import { describedBy, groupClass, HintAndProblem } from "./fields.tsx";
import { type Field, useField } from "./form-context.ts";

/** `mark` is a decorative picture after the text. */
type Option = { value: string; text: string; hint?: string; mark?: ReactNode };

type Choices = Field & {
  legend?: string;
  options: readonly Option[];
  chosen?: readonly string[] | undefined;
  areSmall?: boolean | undefined;
  /** The beginning of its ids, where several of the same name are on the page. */
  idPrefix?: string | undefined;
};

export const Radios = ({
  defaultValue,
  ...own
}: Omit<Choices, "chosen"> & { defaultValue?: string | undefined }) => (
  <ChoiceGroup
    kind="radios"
    chosen={defaultValue === undefined ? undefined : [defaultValue]}
    {...own}
  />
);

export const Checkboxes = (own: Choices) => <ChoiceGroup kind="checkboxes" {...own} />;

export function Tick({
  name,
  legend,
  areSmall,
}: Pick<Choices, "name"> & { legend: string; areSmall?: boolean }) {
  const { label, hint } = useField({ name });
  const options = [{ value: "yes", text: label, ...(hint && { hint }) }];
  return <Checkboxes name={name} legend={legend} hint="" options={options} areSmall={areSmall} />;
}

function ChoiceGroup({
  kind,
  legend,
  options,
  chosen,
  areSmall,
  idPrefix,
  ...own
}: Choices & { kind: "radios" | "checkboxes" }) {
  const { chosen: entered, ...field } = useField(own);
  return (
    <div className={groupClass(field)}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(field)}>
        <legend className="govuk-fieldset__legend">{legend ?? field.label}</legend>
        <HintAndProblem field={field} />
        <div
          className={`govuk-${kind}${areSmall ? ` govuk-${kind}--small` : ""}`}
          data-module={`govuk-${kind}`}
        >
          {options.map((option, index) => (
            <Item
              key={option.value}
              kind={kind}
              id={idOf(idPrefix ?? field.name, index)}
              name={field.name}
              option={option}
              isChosen={(chosen ?? entered).includes(option.value)}
            />
          ))}
        </div>
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

/** The error summary links to the first, whose id is the name. */
const idOf = (name: string, index: number) => (index === 0 ? name : `${name}-${index + 1}`);
