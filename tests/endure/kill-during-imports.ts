import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { hashPassword } from "#app/server/people/password.ts";
import { signIn } from "#app/server/people/session.ts";
import type { Visit } from "#app/server/people/visit.ts";
import { addPerson } from "#db/changes/people/people.ts";
import { integrityOf } from "#db/operations/integrity.ts";
import { openDatabase } from "#db/operations/open.ts";
import { importsOf } from "#db/queries/imports.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { importThroughScreens, longFile, type ScreenStep } from "#tests/setup/import-screens.ts";
import { type EnduringMetric, settle } from "./council.ts";
import { startServer } from "./server.ts";
import { hold, type Trial } from "./trial.ts";

/** Imports of thousands of figures, cut off at one step after the other: all of them are there, or none. */
export const killDuringImports: Trial = {
  id: "R3",
  name: "kill -9 during an import",
  rounds: 60,
  run,
};

const steps: ScreenStep[] = ["upload", "columns", "metrics", "confirmation", "confirmation"];
/** Longer than what is done at once, so that a thread of its own does it. */
const months = 600;
const metricsOfFile = 5;
/** How long a step may go on before it is cut off, in milliseconds. */
const mostWait = 900;

async function run(folder: string, rounds: number): Promise<string> {
  const address = `sqlite:${join(folder, "council.sqlite")}`;
  const { metrics } = await settle(address, rounds * metricsOfFile);
  const cookie = await signHanaIn(address);
  let whole = 0;
  for (let round = 0; round < rounds; round += 1) {
    const own = metrics.slice(round * metricsOfFile, (round + 1) * metricsOfFile);
    await importUntilKilled(address, cookie, own, steps[round % steps.length] ?? "upload");
    if (await holdWhole(address, own, whole)) whole += 1;
  }
  const server = await startServer(address);
  hold((await fetch(`${server.address}/readyz`)).status === 200, "the server is not ready");
  await server.stop();
  return `${rounds} imports cut off, ${whole} of them there as a whole and ${rounds - whole} not at all`;
}

async function signHanaIn(address: string): Promise<string> {
  const db = await openDatabase(address);
  const stamp = { personId: null, author: "endure", at: new Date().toISOString() };
  const passwordHash = await hashPassword("headlines");
  const hana = { email: "hana@northmere.example", name: "Hana", passwordHash };
  const id = await addPerson(db, stamp, { ...hana, roles: ["head of communications"] });
  const set = await signIn({ db, now: new Date() } as Visit, { id, name: hana.name });
  await db.destroy();
  return set.split(";")[0] ?? "";
}

async function importUntilKilled(
  databaseUrl: string,
  cookie: string,
  metrics: readonly EnduringMetric[],
  last: ScreenStep,
): Promise<void> {
  const server = await startServer(databaseUrl);
  const file = longFile(
    metrics.map(({ slug }) => slug),
    months,
  );
  const begun = Promise.withResolvers<void>();
  const importing = importThroughScreens({ address: server.address, cookie }, file, (step) => {
    if (step === last) begun.resolve();
  });
  const ended = importing.then(
    () => undefined,
    (error: Error) => error,
  );
  await Promise.race([begun.promise, ended.then(() => begun.promise)]);
  await pause(Math.random() * mostWait);
  await server.kill();
  await ended;
}

/** Whether all that was imported is there, after so many imports that were; throws where only some of it is, or where the imports say otherwise. */
async function holdWhole(
  address: string,
  metrics: readonly EnduringMetric[],
  before: number,
): Promise<boolean> {
  const db = await openDatabase(address);
  try {
    const integrity = await integrityOf(db);
    hold(integrity === "ok", `the file is not sound: ${integrity}`);
    const figures = await figuresInForce(db, { metricIds: metrics.map(({ id }) => id) });
    const all = metricsOfFile * months;
    hold([0, all].includes(figures.length), `${figures.length} of ${all} figures are there`);
    const recorded = (await importsOf(db, 1, 10_000)).filter(({ recordedAt }) => recordedAt);
    const isWhole = figures.length === all;
    hold(
      recorded.length === before + Number(isWhole),
      `${recorded.length} imports say that they are recorded`,
    );
    return isWhole;
  } finally {
    await db.destroy();
  }
}
