/** How many are remembered: more than come back in ten minutes of the busiest morning. */
const most = 10_000;

/** Whether something is seen for the first time: of what came lately, the newest are remembered. */
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
