import { setTimeout as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Log } from "#app/server/operations/log.ts";
import { ownFile } from "#app/server/operations/own-file.ts";
import { holdChanges } from "#db/operations/hold.ts";
import type { Database } from "#db/schema.ts";
import { type Job, perform } from "./job.ts";

export type Underway = { kind: Job["kind"]; done: number; whole: number };

export type ImportJobs = {
  /** Runs a job or joins the current one. Resolves when it is done, or after a second. */
  run: (job: Job, rowCount: number) => Promise<void>;
  /** Starts the thread for a long file early. */
  expect: (rowCount: number) => void;
  of: (importId: number) => Underway | undefined;
  hasFailed: (importId: number) => boolean;
};

/** Shorter files take less time than starting a thread. */
const quicklyDone = 2000;
const patience = 1000;
const idleMilliseconds = 60_000;
/** Room for a file's figures as young objects: promoting them takes ten times as long. */
const resourceLimits = { maxYoungGenerationSizeMb: 128 };

type Message = { done: number; whole: number } | { ended: true; fault: string | null };

/** @param databaseUrl if no second connection can use it, jobs run in this thread */
export function importJobs(db: Database, log: Log, databaseUrl: string | undefined): ImportJobs {
  const underway = new Map<number, Underway & { ended: Promise<void> }>();
  const failed = new Set<number>();
  const inThread = isShared(databaseUrl) ? threadOn(databaseUrl) : undefined;

  const start = (job: Job, rowCount: number) => {
    const state = { kind: job.kind, done: 0, whole: rowCount };
    const progress = (done: number, whole: number) => Object.assign(state, { done, whole });
    const isLong = inThread && rowCount > quicklyDone;
    const ended = isLong ? inThread.perform(job, progress) : perform(db, job, progress);
    if (isLong && job.kind !== "read") holdChanges(db, ended);
    failed.delete(job.id);
    underway.set(job.id, Object.assign(state, { ended }));
    const forget = () => underway.delete(job.id);
    ended.then(forget, (error) => {
      log.error({ importId: job.id, error: String(error?.stack ?? error) }, "import failed");
      failed.add(job.id);
      forget();
    });
    return ended;
  };

  return {
    run: async (job, rowCount) => {
      const ended = underway.get(job.id)?.ended ?? start(job, rowCount);
      await Promise.race([ended, pause(patience, undefined, { ref: false })]);
    },
    expect: (rowCount) => {
      if (rowCount > quicklyDone) inThread?.start();
    },
    of: (id) => underway.get(id),
    hasFailed: (id) => failed.has(id),
  };
}

const isShared = (databaseUrl: string | undefined): databaseUrl is string =>
  databaseUrl !== undefined && !databaseUrl.includes(":memory:");

type Progress = (done: number, whole: number) => void;

function threadOn(databaseUrl: string) {
  let thread: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const dismiss = async () => {
    const own = thread;
    thread = undefined;
    await own?.terminate();
  };
  const start = (): Worker => {
    clearTimeout(idle);
    idle = setTimeout(dismiss, idleMilliseconds).unref();
    thread ??= startThread(databaseUrl).on("error", () => {
      thread = undefined;
    });
    return thread;
  };
  const performNext = async (job: Job, progress: Progress) => {
    const own = start();
    clearTimeout(idle);
    try {
      await doneBy(own, job, progress);
    } catch (error) {
      await dismiss();
      throw error;
    } finally {
      idle = setTimeout(dismiss, idleMilliseconds).unref();
    }
  };

  return {
    start,
    perform: (job: Job, progress: Progress): Promise<void> => {
      const ended = last.then(() => performNext(job, progress));
      last = ended.catch(() => {});
      return ended;
    },
  };
}

function startThread(databaseUrl: string): Worker {
  const file = ownFile("app/server/imports/job-worker.ts");
  const thread = new Worker(file, { workerData: { databaseUrl }, resourceLimits, execArgv: [] });
  thread.unref();
  return thread;
}

function doneBy(thread: Worker, job: Job, progress: Progress): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const hear = (message: Message) => {
    if ("done" in message) progress(message.done, message.whole);
    else if (message.fault) reject(new Error(message.fault));
    else resolve();
  };
  const end = () => reject(new Error("The thread ended before the job was done"));
  thread.on("message", hear).on("error", reject).on("exit", end);
  thread.postMessage(job);
  return promise.finally(() => thread.off("message", hear).off("error", reject).off("exit", end));
}
