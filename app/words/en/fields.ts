import { inFigures } from "#app/words/en/numbers.ts";

/** What every form says of a text or a number that cannot be taken. */
export const fieldWords = {
  fields: {
    tooLong: (name: string, length: number, most: number) =>
      `${name} has ${inFigures(length)} characters: use ${inFigures(most)} or fewer`,
    unkept: (name: string) => `${name} has a character that cannot be kept: type it again`,
    wholeNumber: (name: string, least: number, most: number) =>
      `${name} must be a whole number from ${least} to ${most}`,
  },
};
