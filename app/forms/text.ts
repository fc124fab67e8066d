import { z } from "zod";
import { words } from "#app/words/words.ts";

/** Text as it is kept: without space round it, in composed characters, with plain ends of lines. Blank unless it must be there. */
export function text({ name, most, enter }: { name: string; most: number; enter?: string }) {
  return z
    .string()
    .transform((typed) => typed.trim().normalize("NFC").replace(/\r\n?/g, "\n"))
    .superRefine((kept, { addIssue }) => {
      const problem = problemOf(kept, name, most) ?? (kept === "" ? enter : undefined);
      if (problem) addIssue({ code: "custom", message: problem });
    });
}

/** The same, null where it is blank. */
export const textOrNone = (asked: { name: string; most: number }) =>
  text(asked).transform((kept) => kept || null);

function problemOf(kept: string, name: string, most: number): string | undefined {
  const length = [...kept].length;
  if (length > most) {
    return words.fields.tooLong(name, length, most);
  }
  if (/[\0\ufffd]/.test(kept) || !kept.isWellFormed()) {
    return words.fields.unkept(name);
  }
  return undefined;
}
