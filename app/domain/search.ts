/** Whether every word that somebody looks for is somewhere in the texts, whatever its capitals and accents. */
export function matches(search: string, texts: readonly (string | null)[]): boolean {
  const text = plain(texts.join("\n"));
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const plain = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("en-GB").trim();
