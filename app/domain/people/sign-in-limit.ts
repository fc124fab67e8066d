/** How long a wrong password counts, in minutes. */
export const limitMinutes = 15;

/** How many wrong passwords may be tried in that time for one account. */
export const mostPerAccount = 10;

/** How many from one address, behind which there may be a whole council. */
export const mostPerAddress = 100;

/**
 * What counts as one address: an IPv4 address, however it is written, or the first half of an IPv6 address, of which
 * whoever has one has them all.
 */
export function addressCounted(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !address.includes(":")) return mapped ?? address;
  const [head = "", tail] = address.toLowerCase().replace(/%.*$/, "").split("::");
  const groupsIn = (part: string) => part.split(":").filter(Boolean);
  const [first, last] = [groupsIn(head), groupsIn(tail ?? "")];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const groups = [...first, ...Array<string>(gap).fill("0"), ...last];
  return `${groups.slice(0, 4).map(shortened).join(":")}::/64`;
}

const shortened = (group: string) => group.replace(/^0+(?=.)/, "");
