import { subDays } from "date-fns/subDays";
import { UnreadableFile } from "#app/domain/imports/file-fault.ts";
import { daysKept } from "#app/domain/imports/import-record.ts";
import { fileNameOf } from "#app/forms/imports/upload.ts";
import { refused } from "#app/server/door.ts";
import type { SignedInVisit, Stamped } from "#app/server/people/access.ts";
import { words } from "#app/words/words.ts";
import { beginImport } from "#db/changes/imports.ts";
import { takeUpload } from "./files/take-upload.ts";
import type { FileTaken } from "./files/upload.ts";

/** Pasted rows have no name. */
export type RowsReceived = FileTaken & { name: string | null };

/** Pasted or uploaded rows, or why they are refused. @param problemOf checks readable rows */
export async function receiveRows(
  given: string | File,
  problemOf: (rows: RowsReceived) => string | undefined = () => undefined,
) {
  const isPasted = typeof given === "string";
  const refuse = (message: string) => refused(isPasted ? "pasted" : "file", message);
  const name = isPasted ? null : fileNameOf(given);
  try {
    const bytes = isPasted
      ? new TextEncoder().encode(given)
      : new Uint8Array(await given.arrayBuffer());
    const rows: RowsReceived = { name, ...(await takeUpload(name ?? "pasted.csv", bytes)) };
    const problem = problemOf(rows);
    return problem === undefined ? rows : refuse(problem);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return refuse(words.files.fault(error.fault));
  }
}

/** Returns the import's id. */
export async function keepRows(
  { db, jobs, now, stamp }: Pick<SignedInVisit, "db" | "jobs" | "now"> & Stamped,
  { name, ...rows }: RowsReceived,
): Promise<number> {
  const clearBefore = subDays(now, daysKept).toISOString();
  const file = { ...rows, name: name ?? words.imports.pastedName };
  const id = await beginImport(db, stamp, file, clearBefore);
  jobs.expect(rows.rowCount);
  return id;
}
