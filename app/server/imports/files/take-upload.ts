import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type FileFault, UnreadableFile } from "#app/domain/imports/file-fault.ts";
import { ownFile } from "#app/server/operations/own-file.ts";
import { type FileTaken, kindOf, takeFile } from "./upload.ts";
import { examineWorkbook } from "./workbook-directory.ts";

/** In bytes. Larger CSV files, and all workbooks, are read in a thread. */
const quicklyRead = 200_000;

const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
const patience = 30_000;

/** One at a time, so that their memory does not add up. */
let last: Promise<unknown> = Promise.resolve();

/** @param bytes transferred to the worker @throws UnreadableFile */
export async function takeUpload(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FileTaken> {
  if (bytes.length === 0) throw new UnreadableFile({ kind: "empty" });
  const kind = kindOf(name, bytes);
  if (kind === "csv" && bytes.length <= quicklyRead) return takeFile(bytes, kind);
  if (kind === "workbook") await examineWorkbook(bytes);
  const taken = last.then(() => inWorker(bytes, kind));
  last = taken.catch(() => {});
  return taken;
}

type Answer = { ok: true; taken: FileTaken } | { ok: false; fault: FileFault };

async function inWorker(bytes: Uint8Array<ArrayBuffer>, kind: string): Promise<FileTaken> {
  const worker = new Worker(ownFile("app/server/imports/files/upload-worker.ts"), {
    workerData: { bytes, kind },
    transferList: [bytes.buffer],
    resourceLimits: limits,
    execArgv: [],
  });
  const signal = AbortSignal.timeout(patience);
  try {
    const [answer]: [Answer] = (await once(worker, "message", { signal })) as [Answer];
    if (answer.ok) return answer.taken;
    throw new UnreadableFile(answer.fault);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if (signal.aborted || isTooMuch(error)) throw new UnreadableFile({ kind: "too large" });
    throw error;
  } finally {
    await worker.terminate();
  }
}

const isTooMuch = (error: unknown): boolean =>
  error instanceof RangeError ||
  (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
