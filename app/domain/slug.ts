const longest = 60;

/** Words of an address: "dwr-i-bawb" of "Dŵr i bawb!"; `otherwise` where nothing of a name can stand in one. */
export function slugOf(name: string, otherwise = "campaign"): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/['’]/g, "").replace(/[^a-z0-9]+/g, "-");
  return words.slice(0, longest).replace(/^-+|-+$/g, "") || otherwise;
}

/** The slug of a name, numbered where it is taken: "flu-jabs-2". */
export function freeSlug(name: string, taken: readonly string[], otherwise?: string): string {
  const slug = slugOf(name, otherwise);
  if (!taken.includes(slug)) return slug;
  for (let number = 2; ; number += 1) {
    if (!taken.includes(`${slug}-${number}`)) return `${slug}-${number}`;
  }
}
