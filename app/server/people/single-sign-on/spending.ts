/** More than come back in the ten minutes for which a value is valid. */
const most = 10_000;

/** True for a value seen for the first time. Only the newest values are remembered. */
export function spending(): (seen: string) => boolean {
  const spent = new Set<string>();
  return (seen) => {
    if (spent.has(seen)) return false;
    spent.add(seen);
    const [oldest] = spent;
    if (spent.size > most && oldest !== undefined) spent.delete(oldest);
    return true;
  };
}
