import { subDays } from "date-fns";
import { daysKept } from "#app/domain/imports/import-record.ts";
import type { Upload } from "#app/forms/imports/upload.ts";
import { fileNameOf } from "#app/forms/imports/upload.ts";
import { takeUpload } from "#app/server/imports/files/taking.ts";
import { UnreadableFile } from "#app/server/imports/files/text.ts";
import { type SignedInVisit, stampOf } from "#app/server/people/access.ts";
import { beginImport } from "#db/changes/imports.ts";

type Begun = { ok: true; id: number } | { ok: false; field: string; message: string };

/** Keeps what somebody pasted or sent, to be looked at; says what is wrong where it cannot be read. */
export async function begin(
  signedIn: SignedInVisit,
  upload: Extract<Upload, { ok: true }>,
  pastedName: string,
): Promise<Begun> {
  const isFile = "file" in upload;
  const name = isFile ? fileNameOf(upload.file) : pastedName;
  try {
    const taken = isFile
      ? await takeUpload(name, new Uint8Array(await upload.file.arrayBuffer()))
      : await takeUpload("pasted.csv", new TextEncoder().encode(upload.pasted));
    const clearBefore = subDays(signedIn.now, daysKept).toISOString();
    const id = await beginImport(signedIn.db, stampOf(signedIn), { name, ...taken }, clearBefore);
    signedIn.jobs.expect(taken.rowCount);
    return { ok: true, id };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ok: false, field: isFile ? "file" : "pasted", message: error.message };
  }
}
