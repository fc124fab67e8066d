import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { New } from "#db/schema.ts";
import { importThroughScreens, longFile } from "#tests/setup/import-screens.ts";
import { insertBare } from "./bare.ts";
import { quantile } from "./medians.ts";
import { readPages } from "./pages.ts";
import { put } from "./question.ts";
import type { Stand } from "./stand.ts";

/** An import through the screens beside the same rows inserted bare, and what others wait for a review meanwhile. */
export type Importing = {
  rows: number;
  screens: number;
  bare: number;
  /** How much of the bare rate the screens reach. */
  share: number;
  /** Milliseconds that 95 reviews in a hundred take at most, with nothing else going on and during the import. */
  idle: number;
  meanwhile: number;
  times: number;
};

const idleMilliseconds = 3000;

/** Imports so many months of every metric while reviews are asked for, and then as many of another century alone. */
export async function timeImport(stand: Stand, folder: string, months: number): Promise<Importing> {
  const all = await metricsInServices(stand.db);
  const metrics = all.filter(({ cadence }) => cadence === "monthly");
  const slugs = metrics.map(({ slug }) => slug);
  const rows = slugs.length * months;
  const at = { address: stand.servers.application.address, cookie: stand.cookie };
  // The reviews first: what is imported is theirs to read afterwards, and makes them longer.
  const idle = await whileReviewed(stand, () => pause(idleMilliseconds));
  const others = longFile(slugs, months, 1700);
  const meanwhile = await whileReviewed(stand, () => importThroughScreens(at, others));
  const start = performance.now();
  await importThroughScreens(at, longFile(slugs, months));
  const screens = performance.now() - start;
  const bare = insertBare(
    join(folder, "council.sqlite"),
    join(folder, "bare.sqlite"),
    bareFigures(metrics, months),
  );
  return { rows, screens, bare, share: bare / screens, idle, meanwhile, times: meanwhile / idle };
}

/** What 95 reviews in a hundred take at most, one after the other while something is done. */
async function whileReviewed(stand: Stand, doing: () => Promise<unknown>): Promise<number> {
  const [review] = readPages;
  if (!review) throw new Error("There is no review to ask for");
  const { address } = stand.servers.application;
  const times: number[] = [];
  let isOver = false;
  const done = doing().finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const asked = performance.now();
    await put(address, stand.question(review));
    times.push(performance.now() - asked);
    await pause(5);
  }
  await done;
  return quantile(times, 0.95);
}

/** As many figures as the file has rows, of months that nothing is recorded of. */
const bareFigures = (metrics: readonly { id: number }[], months: number): New<"figure">[] =>
  metrics.flatMap(({ id }, place) =>
    Array.from({ length: months }, (_, month) => ({
      metricId: id,
      period: `${1800 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
      state: "given" as const,
      value: (place * month) % 97,
      source: "long.csv",
      givenAt: "2026-11-05T09:00:00.000Z",
    })),
  );
