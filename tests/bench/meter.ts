/** Loaded before a server that is timed: says what the process has used whenever it is asked. */
export type Meter = {
  /** Milliseconds on any processor, in the program and for it in the system. */
  cpu: number;
  /** Bytes in memory now, and the most so far. */
  memory: number;
  mostMemory: number;
};

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  const meter: Meter = {
    cpu: (user + system) / 1000,
    memory: process.memoryUsage.rss(),
    mostMemory: process.resourceUsage().maxRSS * 1024,
  };
  process.send?.(meter);
});
process.on("disconnect", () => process.exit());
process.channel?.unref();
