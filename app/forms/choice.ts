import { z } from "zod";

export const oneOf = <Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  message: string | ((typed: string) => string),
) =>
  z.string().transform((typed, { addIssue }) => {
    const thing = things.find((known) => nameOf(known) === typed);
    if (thing !== undefined) return thing;
    addIssue({ code: "custom", message: typeof message === "string" ? message : message(typed) });
    return z.NEVER;
  });

/** Null if blank. */
export const oneOrNone = <Thing>(...list: Parameters<typeof oneOf<Thing>>) =>
  z
    .string()
    .transform((typed) => typed || null)
    .pipe(z.nullable(oneOf(...list)));

export const byId = ({ id }: { id: number }): string => String(id);

export const bySlug = ({ slug }: { slug: string }): string => slug;
