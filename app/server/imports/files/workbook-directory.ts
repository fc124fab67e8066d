import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { type SimpleFault, UnreadableFile } from "#app/domain/imports/file-fault.ts";

/** Limits on workbooks: a megabyte of zip can hold a gigabyte of one letter. */
const most = { entries: 2000, bytesOfEntry: 120e6, bytes: 200e6 };

const faults: [(entry: Entry) => boolean, SimpleFault][] = [
  [(entry) => entry.isEncrypted(), "locked workbook"],
  [({ fileName }) => /vba/i.test(fileName), "macro"],
  [({ fileName }) => /externalLinks?\//i.test(fileName), "links to another workbook"],
  [
    ({ fileName }) => /\.(zip|xls[xmb]?|doc[xm]?|ppt[xm]?|ole)$|\/embeddings\//i.test(fileName),
    "another file inside",
  ],
  [({ uncompressedSize }) => uncompressedSize > most.bytesOfEntry, "large workbook"],
];

/** Checks a workbook's zip directory before unpacking. @throws UnreadableFile if it is locked or unsafe */
export async function examineWorkbook(bytes: Uint8Array): Promise<void> {
  const zip = await openZip(bytes);
  let unpacked = 0;
  let hasWorkbook = false;
  for (const entry of await entriesOf(zip)) {
    const kind = faults.find(([applies]) => applies(entry))?.[1];
    if (kind) throw new UnreadableFile({ kind });
    unpacked += entry.uncompressedSize;
    hasWorkbook ||= entry.fileName === "xl/workbook.xml";
  }
  if (unpacked > most.bytes) throw new UnreadableFile({ kind: "large workbook" });
  if (!hasWorkbook) throw new UnreadableFile({ kind: "zip without workbook" });
}

/** @throws UnreadableFile if it is not a zip file */
export async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return fromBufferPromise(buffer, { lazyEntries: true }).catch(() => {
    throw broken;
  });
}

/** @throws UnreadableFile */
export async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > most.entries) throw new UnreadableFile({ kind: "too many parts" });
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    throw broken;
  }
  return entries;
}

export const broken = new UnreadableFile({ kind: "broken workbook" });
