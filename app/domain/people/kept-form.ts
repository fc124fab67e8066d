/** A form sent after its session had ended, kept until the person is back. */
export type KeptForm = {
  /** Where it was going: `/campaigns/new`. */
  path: string;
  fields: [name: string, value: string][];
  /** It had a file, which is not kept. */
  hadFile: boolean;
  keptAt: string;
};

/** In characters; no form of ours is longer. */
const mostKept = 1024 * 1024;

/** The form to keep; undefined if it is blank, too long, or holds a password, which is never stored. */
export function formToKeep(
  address: string,
  sent: Iterable<[name: string, value: unknown]>,
): Pick<KeptForm, "path" | "fields" | "hadFile"> | undefined {
  const { pathname, search } = new URL(address);
  const all = [...sent];
  const fields = all.filter((field): field is [string, string] => typeof field[1] === "string");
  const hadFile = all.some(([, value]) => value instanceof Blob && value.size > 0);
  const isBlank = fields.every(([, value]) => value.trim() === "");
  const isSecret = all.some(([name]) => /password|secret|token/i.test(name));
  if (isBlank || isSecret || JSON.stringify(fields).length > mostKept) return undefined;
  return { path: pathname + search, fields, hadFile };
}

/** A visitor with a link sees only kept forms of the month that the link opens. */
export const isOfLink = ({ path }: Pick<KeptForm, "path">, link: { month: string }): boolean =>
  new RegExp(`^/returns/${link.month}([/?]|$)`).test(path);
