import { z } from "zod";
import { words } from "#app/words/words.ts";

/** Text, trimmed, composed (NFC) and with plain line ends. It may be blank unless `enter` says what to do. */
export function text({ name, most, enter }: { name: string; most: number; enter?: string }) {
  return z
    .string()
    .transform((typed) => typed.trim().normalize("NFC").replace(/\r\n?/g, "\n"))
    .superRefine((kept, { addIssue }) => {
      const problem = problemOf(kept, name, most) ?? (kept === "" ? enter : undefined);
      if (problem) addIssue({ code: "custom", message: problem });
    });
}

/** Null if blank. */
export const textOrNone = (asked: { name: string; most: number }) =>
  text(asked).transform((kept) => kept || null);

function problemOf(kept: string, name: string, most: number): string | undefined {
  const length = [...kept].length;
  if (length > most) return words.fields.tooLong(name, length, most);
  const isStorable = kept.isWellFormed() && !/[\0\ufffd]/.test(kept);
  return isStorable ? undefined : words.fields.unkept(name);
}
