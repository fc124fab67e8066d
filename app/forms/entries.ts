/** What stands in the fields of a small form, as it was typed. */
export type Entries<Field extends string> = Record<Field, string>;

/**
 * The fields of a form as it was sent; undefined where no page of ours sends such a form: a field is missing, there
 * twice, a file, or none of its own. What is chosen of a few is blank where nothing was.
 */
export function readFields<Field extends string>(
  form: FormData,
  fields: readonly Field[],
  chosen: readonly Field[] = [],
): Entries<Field> | undefined {
  const known: readonly string[] = fields;
  if ([...form.keys()].some((name) => !known.includes(name))) return undefined;
  const read = fields.map((field) => {
    const [value, ...others] = form.getAll(field);
    if (others.length > 0) return undefined;
    if (value === undefined && chosen.includes(field)) return [field, ""] as const;
    return typeof value === "string" ? ([field, value] as const) : undefined;
  });
  if (read.includes(undefined)) return undefined;
  return Object.fromEntries(read.filter((one) => one !== undefined)) as Entries<Field>;
}

/** The same fields, all of them blank. */
export const blank = <Field extends string>(fields: readonly Field[]): Entries<Field> =>
  Object.fromEntries(fields.map((field) => [field, ""])) as Entries<Field>;
