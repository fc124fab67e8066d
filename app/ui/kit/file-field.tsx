import { describedBy, errorClass, type Field, groupClass, HintAndProblem } from "./fields.tsx";

/** A file to choose; `accept` says which endings a browser offers first. */
export function FileField({ accept, ...field }: Field & { accept: string }) {
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
