import { describedBy, errorClass, groupClass, HintAndProblem } from "./fields.tsx";
import { type Field, useField } from "./form-context.ts";

/** A file to choose; `accept` says which endings a browser offers first. */
export function FileField({ accept, ...own }: Field & { accept: string }) {
  const field = useField(own);
  return (
    <div className={groupClass(field)}>
      <label className="govuk-label" htmlFor={field.name}>
        {field.label}
      </label>
      <HintAndProblem field={field} />
      <input
        className={`govuk-file-upload${errorClass("file-upload", field)}`}
        id={field.name}
        name={field.name}
        type="file"
        accept={accept}
        aria-describedby={describedBy(field)}
      />
    </div>
  );
}
