import { parentPort, workerData } from "node:worker_threads";
import { UnreadableFile } from "#app/domain/imports/file-fault.ts";
import { goBehind } from "#app/server/operations/in-background.ts";
import { type FileKind, takeFile } from "./upload.ts";

goBehind();

/** Runs with limited memory, so that no file can bring the server down. */
const { bytes, kind } = workerData as { bytes: Uint8Array<ArrayBuffer>; kind: FileKind };
const answer = await takeFile(bytes, kind).then(
  (taken) => ({ ok: true, taken }),
  (error) => {
    if (error instanceof UnreadableFile) return { ok: false, fault: error.fault };
    throw error;
  },
);
parentPort?.postMessage(answer);
