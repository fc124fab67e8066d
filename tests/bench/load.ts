import { Agent } from "node:http";
import { median, quantile } from "./medians.ts";
import { put, type Question } from "./question.ts";
import type { Server } from "./server.ts";

/** One server under one load; times in milliseconds. */
export type Load = { cpu: number; p50: number; p99: number; perSecond: number };

const fewest = 5;

/**
 * Puts questions to a server for a while, so many at once and five at least, or until there are no more.
 *
 * @throws Error at an answer of another status than the first
 */
export async function load(
  server: Server,
  next: () => Question | undefined,
  { atOnce, milliseconds, status }: { atOnce: number; milliseconds: number; status: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  const before = await server.meter();
  const start = performance.now();
  const asker = async () => {
    for (let question = next(); question; question = next()) {
      const asked = performance.now();
      const answer = await put(server.address, question, { agent });
      times.push(performance.now() - asked);
      if (answer.status !== status) {
        throw new Error(`${question.path} answered ${answer.status} where ${status} was due`);
      }
      if (times.length >= fewest && performance.now() - start > milliseconds) break;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
  const lasted = performance.now() - start;
  const after = await server.meter();
  agent.destroy();
  return {
    cpu: (after.cpu - before.cpu) / times.length,
    p50: median(times),
    p99: quantile(times, 0.99),
    perSecond: (1000 * times.length) / lasted,
  };
}
