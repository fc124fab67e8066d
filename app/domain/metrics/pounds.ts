/** "£1,960.50", "£18,400", "−£294". */
export const poundsInWords = (pounds: number): string => written(pounds, "stripIfInteger");

/** To the penny, whatever the amount: "£18,400.00". */
export const penceInWords = (pounds: number): string => written(pounds, "auto");

/** A number in words with the sign that stands for less than none; a hyphen reads as a dash and parts from its number. */
export const withMinus = (number: string): string => number.replace("-", "−");

const written = (pounds: number, trailingZeroDisplay: "auto" | "stripIfInteger") =>
  withMinus(
    pounds.toLocaleString("en-GB", { style: "currency", currency: "GBP", trailingZeroDisplay }),
  );
