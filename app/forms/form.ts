import type { z } from "zod";
import type { Problem } from "#app/domain/problem.ts";
import { firstOfEach } from "./problems.ts";

/** A form as typed: a text for each field, or several where any number may be chosen. */
export type Entries = Record<string, string | readonly string[]>;

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

export type Difference = { field: string; theirs: string[]; mine: string[] };

/**
 * A form, for `save` to read and `FormPage` to draw. A new one takes three steps:
 * its shape here (`form({ name: text(…) })`), its words in the catalogue under the names of its fields (`name`, and
 * `nameHint` for a hint), and a route with `save(handle, itsForm, …)` and `<FormPage words={…} …><TextField name="name" />`.
 */
export type Form<Typed, Context, Value> = {
  blank: Typed;
  /** Undefined if none of our pages could have sent the form. */
  read: (sent: FormData) => Typed | undefined;
  parse: (entries: Typed, context: Context) => Parsed<Value>;
  /** Entries that may go back to the page: without passwords. */
  shown: (entries: Typed) => Typed;
  differences: (theirs: Typed, mine: Typed) => Difference[];
  /** The form with another row, if the button pressed asks for one. */
  more?: (entries: Typed) => Typed | undefined;
  /** Forms with files are sent as multipart. */
  hasFiles?: boolean;
};

/** The fields by name; a field whose choices depend on records is a function of them. */
type Shape = Record<string, z.ZodType | ((context: never) => z.ZodType)>;

type SchemaOf<Field> = Field extends (context: never) => infer Schema ? Schema : Field;

type Read<Fields extends Shape> = {
  [Name in keyof Fields]: SchemaOf<Fields[Name]> extends z.ZodType<infer Value> ? Value : never;
};

type Needed<Fields extends Shape> = [Fields[keyof Fields]] extends [
  z.ZodType | ((context: infer Context) => unknown),
]
  ? Context
  : unknown;

type Typed<Name extends string, List extends string> = Record<Exclude<Name, List>, string> &
  Record<List, string[]>;

type Options<Fields extends Shape, List extends string, Extra extends string, Context, Value> = {
  /** Fields that send nothing if nothing is chosen: radio buttons and a single checkbox. */
  optional?: readonly ((keyof Fields & string) | Extra)[];
  /** Fields of which any number may be chosen. */
  lists?: readonly List[];
  /** Fields that are sent with the form and read by whoever saves it. */
  extra?: readonly Extra[];
  /** Fields that never go back to the page. */
  secret?: readonly (keyof Fields & string)[];
  /** Refuses what none of our pages could have sent, beyond what the fields show. */
  isOurs?: (entries: Typed<(keyof Fields & string) | Extra, NoInfer<List>>) => boolean;
  blank?: Partial<Typed<(keyof Fields & string) | Extra, NoInfer<List>>>;
  /** Problems with several fields together, shown with those of each. */
  check?: (
    entries: Typed<(keyof Fields & string) | Extra, NoInfer<List>>,
    context: Context,
  ) => readonly Problem[];
  /** Reads the fields together, once each is valid. */
  meaning?: (value: Read<Fields>, context: Context) => Parsed<Value>;
};

/** A form whose problems come in the order of its fields. */
export function form<
  Fields extends Shape,
  List extends keyof Fields & string = never,
  Extra extends string = never,
  Context = unknown,
  Value = Read<Fields>,
>(
  fields: Fields,
  options: Options<Fields, List, Extra, Context, Value> = {},
): Form<Typed<(keyof Fields & string) | Extra, List>, Context & Needed<Fields>, Value> {
  type Entered = Typed<(keyof Fields & string) | Extra, List>;
  const { optional = [], lists = [], extra = [], secret = [], check, meaning } = options;
  const order = Object.keys(fields);
  const names = [...order, ...extra];
  const isList = (name: string) => (lists as readonly string[]).includes(name);
  const empty = Object.fromEntries(names.map((name) => [name, isList(name) ? [] : ""]));
  return {
    blank: { ...empty, ...options.blank } as Entered,
    read: (sent) => {
      const entries = readEntries(sent, names, isList, optional) as Entered | undefined;
      return entries && (options.isOurs?.(entries) ?? true) ? entries : undefined;
    },
    parse: (entries, context) => {
      const { value, problems } = readFields(fields, entries, context);
      const areRead = problems.length === 0;
      problems.push(...(check?.(entries, context) ?? []));
      if (!areRead) return { ok: false, problems: inOrder(problems, order) };
      const typed = value as Read<Fields>;
      const meant = meaning?.(typed, context) ?? { ok: true, value: typed as unknown as Value };
      if (!meant.ok) problems.push(...meant.problems);
      return problems.length > 0 ? { ok: false, problems: inOrder(problems, order) } : meant;
    },
    shown: (entries) => ({
      ...entries,
      ...Object.fromEntries(secret.map((name) => [name, ""])),
    }),
    differences: (theirs, mine) => differencesIn(order, theirs, mine),
  };
}

/** Reads every field, so that all problems are found at once. */
function readFields(fields: Shape, entries: Entries, context: unknown) {
  const value: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const schema = typeof field === "function" ? field(context as never) : field;
    const parsed = schema.safeParse(entries[name]);
    if (parsed.success) value[name] = parsed.data;
    else problems.push({ field: name, message: parsed.error.issues[0]?.message ?? "" });
  }
  return { value, problems };
}

/** Problems in the order of the fields, at most one a field. */
export const inOrder = (problems: readonly Problem[], order: readonly string[]): Problem[] =>
  firstOfEach(problems).sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));

export const refusal = (field: string, message: string): Parsed<never> => ({
  ok: false,
  problems: [{ field, message }],
});

/** Undefined if a field is missing, repeated, a file or unknown. */
function readEntries(
  sent: FormData,
  names: readonly string[],
  isList: (name: string) => boolean,
  optional: readonly string[],
): Entries | undefined {
  if ([...sent].some(([name, value]) => !names.includes(name) || typeof value !== "string")) {
    return undefined;
  }
  const read = names.map((name): [string, string | string[] | undefined] => {
    const values = sent.getAll(name).map(String);
    if (isList(name)) return [name, new Set(values).size === values.length ? values : undefined];
    if (values.length === 0 && optional.includes(name)) return [name, ""];
    return [name, values.length === 1 ? values[0] : undefined];
  });
  if (read.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(read) as Entries;
}

/** The recorded form against what was typed; of several choices, those on one side only. */
export function differencesIn(
  order: readonly string[],
  theirs: Entries,
  mine: Entries,
): Difference[] {
  const valuesOf = (entries: Entries, name: string) =>
    [entries[name] ?? ""].flat().filter(Boolean).toSorted();
  return order
    .map((field) => ({ field, theirs: valuesOf(theirs, field), mine: valuesOf(mine, field) }))
    .filter((both) => both.theirs.join("\n") !== both.mine.join("\n"))
    .map(({ field, theirs, mine }) => ({
      field,
      theirs: theirs.filter((value) => !mine.includes(value)),
      mine: mine.filter((value) => !theirs.includes(value)),
    }));
}
