import { subDays } from "date-fns";
import { data } from "react-router";
import { UnreadableFile } from "#app/domain/imports/file-fault.ts";
import { daysKept } from "#app/domain/imports/import-record.ts";
import type { Problem } from "#app/domain/problem.ts";
import { fileNameOf, parseUpload } from "#app/forms/imports/upload.ts";
import { orBadRequest } from "#app/server/bad-request.ts";
import type { SignedInVisit, Stamped } from "#app/server/people/access.ts";
import { words } from "#app/words/words.ts";
import { beginImport } from "#db/changes/imports.ts";
import { takeUpload } from "./files/take-upload.ts";
import type { FileTaken } from "./files/upload.ts";
import { uploadForm } from "./files/upload-form.ts";

/** The rows of a file; pasted rows have no name. */
export type RowsReceived = FileTaken & { name: string | null };

/**
 * The rows that a page sent, pasted or in a file, or its 422 with what is wrong.
 *
 * @param problemOf what is wrong with rows that can be read
 */
export async function receiveRows(
  request: Request,
  problemOf: (rows: RowsReceived) => string | undefined = () => undefined,
) {
  const upload = orBadRequest(parseUpload(orBadRequest(await uploadForm(request))));
  if (!upload.ok) return refused(upload.problems, upload.pasted);
  const pasted = "pasted" in upload ? upload.pasted : undefined;
  const name = "file" in upload ? fileNameOf(upload.file) : null;
  const refuse = (message: string) =>
    refused([{ field: name === null ? "pasted" : "file", message }], pasted ?? "");
  try {
    const bytes =
      "file" in upload
        ? new Uint8Array(await upload.file.arrayBuffer())
        : new TextEncoder().encode(upload.pasted);
    const rows = { name, ...(await takeUpload(name ?? "pasted.csv", bytes)) };
    const problem = problemOf(rows);
    return problem === undefined ? { ok: true as const, rows } : refuse(problem);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return refuse(words.files.fault(error.fault));
  }
}

/** Keeps rows until their columns are known and they can be read. Returns the id of their import. */
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

const refused = (problems: Problem[], pasted: string) => ({
  ok: false as const,
  answer: data({ problems, pasted }, { status: 422 }),
});
