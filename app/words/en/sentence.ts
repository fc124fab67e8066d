const cardinal = new Intl.PluralRules("en-GB");

/** The form of a noun that a count takes: "campaign" of one, "campaigns" of none or several. */
export const plural = (count: number, one: string, other: string): string =>
  cardinal.select(count) === "one" ? one : other;

/** A text with a capital at its beginning. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b and c". */
export function listInWords(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A name within a sentence: "calls about missed bins", "a web visit". One that begins with an abbreviation keeps its capital. */
export const withinSentence = (name: string): string =>
  /^(?:[A-Z][a-z]|A )/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
