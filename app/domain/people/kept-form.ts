/** A form that a person sent when their session had ended, as it is kept until they are back. */
export type KeptForm = {
  /** Where it was going: `/campaigns/new`. */
  path: string;
  fields: [name: string, value: string][];
  /** Files are not kept. */
  hadFile: boolean;
  keptAt: string;
};

/** The most that is kept of one, in characters: a form is no longer. */
const mostKept = 1024 * 1024;

/**
 * What is kept of a form that was sent; undefined where there is nothing to lose, it is too long, or it holds a password,
 * which is written down nowhere.
 *
 * @param address its whole address
 */
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

/** A visitor with a link sees kept forms only for the month that the link opens. */
export const isOfLink = ({ path }: Pick<KeptForm, "path">, link: { month: string }): boolean =>
  new RegExp(`^/returns/${link.month}([/?]|$)`).test(path);
