const written = (count: number) => count.toLocaleString("en-GB");

/** What every form says of a text or a number that cannot be taken. */
export const fieldWords = {
  fields: {
    tooLong: (name: string, length: number, most: number) =>
      `${name} has ${written(length)} characters: use ${written(most)} or fewer`,
    unkept: (name: string) => `${name} has a character that cannot be kept: type it again`,
    wholeNumber: (name: string, least: number, most: number) =>
      `${name} must be a whole number from ${least} to ${most}`,
  },
};
