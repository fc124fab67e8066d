import { crc32, deflateRawSync } from "node:zlib";

export type ZipPart = {
  name: string;
  content: string | Buffer;
  /** What the zip says that it unpacks to, where that is not true. */
  claims?: number;
  isLocked?: boolean;
};

/** A zip as a spreadsheet writes it, or as nobody should. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims, isLocked = false } of parts) {
    const whole = Buffer.from(content);
    const packed = deflateRawSync(whole);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(isLocked ? 1 : 0, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(whole), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims ?? whole.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), head, Buffer.from(name), packed]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\0"), head, central, Buffer.from(name));
    bodies.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, Buffer.from("PK\x05\x06"), end]);
}

const relations = (inner: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const ofSheet = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Formats of cells: plain, a percentage, a date, a percentage with its own format. */
export const styles = `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.000%"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`;

/** The parts of a workbook with one sheet, whose rows are as they stand in its XML. */
export function workbookParts(
  rows: string,
  { date1904 = false, before = "" }: { date1904?: boolean; before?: string } = {},
): ZipPart[] {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return [
    { name: "[Content_Types].xml", content: '<?xml version="1.0"?><Types/>' },
    {
      name: "xl/workbook.xml",
      content: `<?xml version="1.0"?><workbook ${main} xmlns:r="${ofSheet}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets><sheet name="Figures" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations(
        `<Relationship Id="rId1" Type="${ofSheet}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${ofSheet}/styles" Target="styles.xml"/>`,
      ),
    },
    { name: "xl/styles.xml", content: styles },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `<?xml version="1.0"?>${before}<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    },
  ];
}

type Cell = string | number | { value: number; style: number } | { error: string } | null;

const letter = (place: number) => String.fromCharCode(65 + place);

/** Rows of cells as a sheet's XML. */
export const rowsOf = (table: readonly (readonly Cell[])[]): string =>
  table
    .map((cells, row) => {
      const inner = cells.map((cell, column) => cellOf(cell, `${letter(column)}${row + 1}`));
      return `<row r="${row + 1}">${inner.join("")}</row>`;
    })
    .join("");

function cellOf(cell: Cell, address: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  if ("error" in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${address}" s="${cell.style}"><v>${cell.value}</v></c>`;
}

/** A workbook with one sheet. */
export const workbookOf = (
  table: readonly (readonly Cell[])[],
  about: { date1904?: boolean } = {},
): Buffer => zipOf(workbookParts(rowsOf(table), about));
