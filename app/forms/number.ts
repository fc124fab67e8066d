import { z } from "zod";
import { type NumberMark, readNumber } from "#app/domain/number.ts";
import { words } from "#app/words/words.ts";

type Asked = {
  /** The message for a blank. */
  enter: string;
  /** The mark that it may have. */
  mark: NumberMark | null | "any";
  /** The message for another mark. */
  otherwise: string;
};

export const number = ({ enter, mark, otherwise }: Asked) =>
  z.string().transform((typed, { addIssue }) => {
    const refuse = (message: string) => {
      addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (typed.trim() === "") return refuse(enter);
    const reading = readNumber(typed);
    if (!reading.ok) return refuse(words.number.problem(reading.problem));
    if (reading.mark !== null && mark !== "any" && reading.mark !== mark) return refuse(otherwise);
    return reading.value;
  });

export const amount = (asked: Asked & { below: string }) =>
  number(asked).refine((value) => value >= 0, asked.below);

export const wholeNumber = ({
  name,
  least,
  most,
}: {
  name: string;
  least: number;
  most: number;
}) => {
  const message = words.fields.wholeNumber(name, least, most);
  return number({ enter: message, mark: null, otherwise: message }).refine(
    (value) => Number.isInteger(value) && value >= least && value <= most,
    message,
  );
};
