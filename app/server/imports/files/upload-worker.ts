import { parentPort, workerData } from "node:worker_threads";
import { UnreadableFile } from "#app/domain/imports/file-fault.ts";
import { goBehind } from "#app/server/operations/in-background.ts";
import { type FileKind, takeFile } from "./upload.ts";

goBehind();

/** Takes one file in a thread of its own, whose memory is limited: whatever is in it, the server stays up. */
const { bytes, kind } = workerData as { bytes: Uint8Array<ArrayBuffer>; kind: FileKind };
const answer = await takeFile(bytes, kind).then(
  (taken) => ({ ok: true, taken }),
  (error) => {
    if (error instanceof UnreadableFile) return { ok: false, fault: error.fault };
    throw error;
  },
);
parentPort?.postMessage(answer);
