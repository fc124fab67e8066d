import { parentPort, workerData } from "node:worker_threads";
import { goBehind } from "#app/server/operations/in-background.ts";
import { openDatabase } from "#db/operations/open.ts";
import { type Job, perform } from "./job.ts";

goBehind();

/** On its own connection, so that nobody waits for long jobs. */
const db = await openDatabase((workerData as { databaseUrl: string }).databaseUrl);

parentPort?.on("message", async (job: Job) => {
  const progress = (done: number, whole: number) => parentPort?.postMessage({ done, whole });
  const fault = await perform(db, job, progress).then(
    () => null,
    (error) => String(error?.stack ?? error),
  );
  parentPort?.postMessage({ ended: true, fault });
});
