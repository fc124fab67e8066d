import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { UnreadableFile } from "./text.ts";

/** What no workbook of figures needs more of. A megabyte of zip can hold a gigabyte of the same letter. */
const most = { entries: 2000, bytesOfEntry: 120e6, bytes: 200e6 };

const refusals: [(entry: Entry) => boolean, string][] = [
  [(entry) => entry.isEncrypted(), "is locked: save it without a password"],
  [({ fileName }) => /vba/i.test(fileName), "holds a macro: save it as .xlsx, without macros"],
  [
    ({ fileName }) => /externalLinks?\//i.test(fileName),
    "takes cells from another workbook: paste its values, without the links",
  ],
  [
    ({ fileName }) => /\.(zip|xls[xmb]?|doc[xm]?|ppt[xm]?|ole)$|\/embeddings\//i.test(fileName),
    "holds another file: save the sheet alone",
  ],
  [
    ({ uncompressedSize }) => uncompressedSize > most.bytesOfEntry,
    "unpacks to more than can be read: save the sheet alone, or as CSV",
  ],
];

/**
 * Looks through the directory of a workbook, which is a zip, before anything in it is unpacked.
 *
 * @throws UnreadableFile where it is none, is locked, or holds what no table of figures needs
 */
export async function examineWorkbook(bytes: Uint8Array): Promise<void> {
  const zip = await openZip(bytes);
  let unpacked = 0;
  let hasWorkbook = false;
  for (const entry of await entriesOf(zip)) {
    const refusal = refusals.find(([applies]) => applies(entry));
    if (refusal) throw new UnreadableFile(`The workbook ${refusal[1]}`);
    unpacked += entry.uncompressedSize;
    hasWorkbook ||= entry.fileName === "xl/workbook.xml";
  }
  if (unpacked > most.bytes)
    throw new UnreadableFile(
      "The workbook unpacks to more than can be read: save the sheet alone, or as CSV",
    );
  if (!hasWorkbook)
    throw new UnreadableFile("The file is a zip and no Excel workbook: save it as .xlsx or CSV");
}

/** @throws UnreadableFile where the bytes are no zip */
export async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return fromBufferPromise(buffer, { lazyEntries: true }).catch(() => {
    throw broken;
  });
}

/** @throws UnreadableFile where the directory is broken or endless */
export async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > most.entries)
    throw new UnreadableFile("The workbook holds too many parts: save the sheet alone, or as CSV");
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    throw broken;
  }
  return entries;
}

export const broken = new UnreadableFile(
  "The workbook is broken: open it in Excel and save it again",
);
