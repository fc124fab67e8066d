import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Period, shift } from "#app/domain/calendar/period.ts";
import { integrityOf } from "#db/operations/integrity.ts";
import { openDatabase } from "#db/operations/open.ts";
import { auditEntries } from "#db/queries/audit.ts";
import { revisionsOf } from "#db/queries/metrics/figures.ts";
import type { Database } from "#db/schema.ts";
import { type EnduringMetric, settle } from "./council.ts";
import { type Server, startServer } from "./server.ts";
import { hold, type Trial } from "./trial.ts";

/** Saves of several writers, cut off in their midst: what was acknowledged is there, once, and nothing by half. */
export const killDuringSaves: Trial = {
  id: "R1",
  name: "kill -9 during saves over HTTP",
  rounds: 200,
  run,
};

/** What was sent of each period of a metric, and which of it was acknowledged before the server was gone. */
type Saves = { sent: Map<Period, number>; acknowledged: Set<Period> };

const writers = 4;
const fewestSaves = 5;
const mostWait = 30;

async function run(folder: string, rounds: number): Promise<string> {
  const address = `sqlite:${join(folder, "council.sqlite")}`;
  const { secret, metrics } = await settle(address, rounds);
  const rests: [EnduringMetric, Saves][] = [];
  for (const metric of metrics) {
    const server = await startServer(address);
    await holdReady(server);
    await holdAll(address, rests.slice(-1));
    rests.push([metric, await saveUntilKilled(server, secret, metric)]);
  }
  const server = await startServer(address);
  await holdReady(server);
  await holdAll(address, rests);
  hold((await server.stop()) === 0, "the server did not end well when it was asked to");
  const saves = rests.reduce((sum, [, { acknowledged }]) => sum + acknowledged.size, 0);
  return `${saves} acknowledged saves in ${rounds} rounds, each there once`;
}

async function saveUntilKilled(
  server: Server,
  secret: string,
  { slug }: EnduringMetric,
): Promise<Saves> {
  const saves: Saves = { sent: new Map(), acknowledged: new Set() };
  let next = 0;
  let killed = false;
  const write = async () => {
    while (!killed) {
      const place = next++;
      const period = shift("1990-01", place);
      saves.sent.set(period, place);
      const answer = await put(`${server.address}/api/metrics/${slug}/figures/${period}`, secret, {
        value: place,
      });
      if (answer === undefined) return;
      hold(answer === 201, `a save was answered with ${answer}`);
      saves.acknowledged.add(period);
    }
  };
  const writing = Promise.all(Array.from({ length: writers }, write));
  while (saves.acknowledged.size < fewestSaves) await Promise.race([pause(2), writing]);
  await pause(Math.random() * mostWait);
  await server.kill();
  killed = true;
  await writing;
  return saves;
}

/** The status of an answer, or undefined where none came. */
async function put(address: string, secret: string, json: object): Promise<number | undefined> {
  try {
    const { status } = await fetch(address, {
      method: "PUT",
      headers: { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" },
      body: JSON.stringify(json),
    });
    return status;
  } catch {
    return undefined;
  }
}

async function holdReady({ address }: Server): Promise<void> {
  const { status } = await fetch(`${address}/readyz`);
  hold(status === 200, `the server came back and answered ${status} where it should be ready`);
}

async function holdAll(address: string, rests: [EnduringMetric, Saves][]): Promise<void> {
  const db = await openDatabase(address);
  try {
    const integrity = await integrityOf(db);
    hold(integrity === "ok", `the file is not sound: ${integrity}`);
    for (const [metric, saves] of rests) await holdSaves(db, metric, saves);
  } finally {
    await db.destroy();
  }
}

/** A save whose answer never came may be there or not, but not by half: with the trail of it, or without both. */
async function holdSaves(
  db: Database,
  { id, slug }: EnduringMetric,
  { sent, acknowledged }: Saves,
): Promise<void> {
  const figures = await revisionsOf(db, id);
  const kept = new Map(figures.map(({ period, value }) => [period, value]));
  hold(kept.size === figures.length, "a save is there twice");
  for (const period of acknowledged) hold(kept.has(period), `${period} of ${slug} is lost`);
  for (const [period, value] of kept) {
    hold(sent.get(period) === value, `${period} of ${slug} holds ${value}`);
  }
  const trail = await auditEntries(
    db,
    { metric: slug, action: "give figure" },
    { most: figures.length + 1 },
  );
  hold(trail.length === figures.length, `${figures.length} saves left ${trail.length} entries`);
}
