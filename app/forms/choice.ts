import { z } from "zod";

/** One of a list, by what its form calls it. */
export const oneOf = <Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  message: string | ((typed: string) => string),
) =>
  z.string().transform((typed, { addIssue }) => {
    const thing = things.find((known) => nameOf(known) === typed);
    if (thing !== undefined) return thing;
    const said = typeof message === "string" ? message : message(typed);
    addIssue({ code: "custom", message: said });
    return z.NEVER;
  });

/** The same, null where it is blank. */
export const oneOrNone = <Thing>(...list: Parameters<typeof oneOf<Thing>>) =>
  z
    .string()
    .transform((typed) => typed || null)
    .pipe(z.nullable(oneOf(...list)));

/** One of a list by its id. */
export const byId = ({ id }: { id: number }): string => String(id);

/** One of a list by its slug. */
export const bySlug = ({ slug }: { slug: string }): string => slug;
