/** How long a failed attempt counts. */
export const limitMinutes = 15;

export const mostPerAccount = 10;

/** A whole council may share one address. */
export const mostPerAddress = 100;

/** The address to count by: an IPv4 address, or the first half of an IPv6 address, whose owner has all the rest. */
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
