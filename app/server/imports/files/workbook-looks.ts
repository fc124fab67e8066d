import type { Entry, ZipFile } from "yauzl";
import { UnreadableFile } from "#app/domain/imports/file-fault.ts";
import { broken, entriesOf, openZip } from "./workbook-directory.ts";

/** Display formats of cells in the first sheet by address, "AB12". */
export type SheetLooks = Map<string, "percent" | "error">;

const mostCells = 4_000_000;
const mostRows = 250_000;

/** Checks sizes, entities and far-out cells while unpacking. @throws UnreadableFile */
export async function looksOf(bytes: Uint8Array): Promise<SheetLooks> {
  const zip = await openZip(bytes);
  const parts = new Map((await entriesOf(zip)).map((entry) => [entry.fileName, entry]));
  const small = async (name: string) => wholeOf(zip, parts.get(name));
  const first = firstSheet(
    await small("xl/workbook.xml"),
    await small("xl/_rels/workbook.xml.rels"),
  );
  const percents = percentStyles(await small("xl/styles.xml"));
  const looks: SheetLooks = new Map();
  for (const [name, entry] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    await examine(textsOf(zip, entry), /worksheets\//.test(name), (address, tag) => {
      if (name !== first) return;
      if (attribute(tag, "t") === "e") looks.set(address, "error");
      else if (percents.has(Number(attribute(tag, "s")))) looks.set(address, "percent");
    });
  }
  return looks;
}

/** The longest tag with a cell's address; anything longer is text. */
const longestTag = 10_000;
const tags = /<(?:\w+:)?(c|row)\s[^>]*>/g;

async function examine(
  texts: AsyncIterable<string>,
  isSheet: boolean,
  see: (address: string, tag: string) => void,
): Promise<void> {
  let rest = "";
  let [rows, columns] = [0, 0];
  const look = (piece: string) => {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(piece)) throw broken;
    if (!isSheet) return;
    for (const [tag, kind] of piece.matchAll(tags)) {
      const place = attribute(tag, "r") ?? "";
      const [, letters = "", number = "0"] = /^([A-Z]*)(\d+)$/.exec(place) ?? [];
      rows = Math.max(rows, Number(number));
      columns = Math.max(columns, columnOf(letters));
      if (rows > mostRows || rows * columns > mostCells)
        throw new UnreadableFile({ kind: "cell too far out" });
      if (kind === "c") see(place, tag);
    }
  };
  for await (const text of texts) {
    const piece = rest + text;
    const begun = piece.lastIndexOf("<");
    look(piece.slice(0, begun));
    rest = piece.slice(begun).slice(-longestTag);
  }
  look(rest);
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1];

/** Styles of cells that show a number as a percentage (ECMA-376, 18.8.30: formats 9 and 10, and those written out). */
function percentStyles(styles: string): Set<number> {
  const written = [...styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)]
    .filter(([tag]) => (attribute(tag, "formatCode") ?? "").includes("%"))
    .map(([tag]) => attribute(tag, "numFmtId"));
  const formats = new Set(["9", "10", ...written]);
  const ofCells = /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? "";
  const used = [...ofCells.matchAll(/<(?:\w+:)?xf\s[^>]*>/g)].map(([tag]) => tag);
  return new Set(
    used.flatMap((tag, place) => (formats.has(attribute(tag, "numFmtId")) ? [place] : [])),
  );
}

function firstSheet(workbook: string, relations: string): string | undefined {
  const sheet = /<(?:\w+:)?sheet\s[^>]*>/.exec(workbook)?.[0] ?? "";
  const id = /\s\w+:id=["']([^"']*)["']/.exec(sheet)?.[1];
  const relation = [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => attribute(tag, "Id") === id);
  const target = relation && attribute(relation, "Target");
  return target?.startsWith("/") ? target.slice(1) : target && `xl/${target}`;
}

async function wholeOf(zip: ZipFile, entry: Entry | undefined): Promise<string> {
  if (!entry) return "";
  if (entry.uncompressedSize > 20e6) throw broken;
  const texts: string[] = [];
  for await (const text of textsOf(zip, entry)) texts.push(text);
  return texts.join("");
}

async function* textsOf(zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  try {
    const bytes = await zip.openReadStreamPromise(entry);
    for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  } catch {
    throw broken;
  }
}
