/** What somebody typed, on one line, cut after 40 characters, in quotation marks: fit to stand in a sentence. */
export function quoted(text: string): string {
  const line = text
    .slice(0, 1000)
    .toWellFormed()
    .replace(/[\p{C}\s]+/gu, " ");
  const characters = [...line];
  const shown = characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : line;
  return `"${shown}"`;
}
