const cardinal = new Intl.PluralRules("en-GB");

/** The form of a noun that a count takes: "campaign" of one, "campaigns" of none or several. */
export const plural = (count: number, one: string, other: string): string =>
  cardinal.select(count) === "one" ? one : other;

/** A text with a capital at its beginning. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
