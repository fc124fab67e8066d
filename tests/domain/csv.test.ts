import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "#app/domain/csv.ts";

type Row = { note: string; figure: number | null };

const columns = [
  { key: "note", name: "note" },
  { key: "figure", name: "figure" },
] as const;

const written = (...rows: Row[]) => writeCsv<Row>(columns, rows);

const read = (file: string): string[][] => parse(file, { bom: true, record_delimiter: "\r\n" });

/** A note as it comes back from a file. */
const noteThrough = (note: string) => read(written({ note, figure: 1 }))[1]?.[0];

const beginnings = [..."=+-@\t\r\n\0＝＋－＠−"];
const passedOver = ["", " ", "  ", "\u00a0", "\ufeff", "\u200b", "\u200e", "\u2060", "\u0001"];

describe("a file of figures", () => {
  it("names its columns in the first line and ends every line as RFC 4180 does", () => {
    expect(written({ note: "as usual", figure: 12 })).toBe("\ufeffnote,figure\r\nas usual,12\r\n");
    expect(written()).toBe("\ufeffnote,figure\r\n");
  });

  it("says that it is UTF-8, so that a spreadsheet shows £ and Welsh letters as they are", () => {
    const [first, second, third] = new TextEncoder().encode(written());
    expect([first, second, third]).toEqual([0xef, 0xbb, 0xbf]);
    expect(noteThrough("Llŷn, Tŵr, £5 – “siŵr”")).toBe("Llŷn, Tŵr, £5 – “siŵr”");
  });

  it.each([
    [0, "0"],
    [-12.5, "-12.5"],
    [9_007_199_254_740_991, "9007199254740991"],
    [null, ""],
  ])("keeps the number %s a number", (figure, cell) => {
    expect(written({ note: "", figure })).toContain(`\r\n,${cell}\r\n`);
  });

  it.each(["a,b", 'say "yes"', "two\nlines", "two\r\nlines", "old\rMac", '"', ",", ""])(
    "brings back %j as it was",
    (note) => {
      expect(noteThrough(note)).toBe(note);
    },
  );

  it.each(beginnings)(
    "makes text inert that begins with %j, also behind what is passed over",
    (character) => {
      for (const before of passedOver) {
        const note = `${before}${character}1+1`;
        expect(noteThrough(note)).toBe(`'${note}`);
      }
    },
  );

  it("keeps a cell with a line's end of any kind in quotation marks", () => {
    for (const end of ["\n", "\r\n", "\r"])
      expect(written({ note: `a${end}b`, figure: 1 })).toContain(`\r\n"a${end}b",1\r\n`);
  });

  it("makes a formula in the name of a column inert", () => {
    expect(writeCsv([{ key: "note", name: "=1+1" }], [{ note: "" }])).toBe("\ufeff'=1+1\r\n\r\n");
  });

  it.each(["100 = all", "a-b", "1+1", "50%", "£3", "'=1", "late (see @hana)"])(
    "leaves %j alone",
    (note) => {
      expect(noteThrough(note)).toBe(note);
    },
  );

  it("brings back any text, with at most an apostrophe before it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (note) => {
        expect([note, `'${note}`]).toContain(noteThrough(note));
      }),
    );
  });

  it("never lets a cell of text begin with what a spreadsheet reckons", () => {
    const noisy = fc.string({ unit: fc.constantFrom(...beginnings, ...passedOver, "a", '"', ",") });
    fc.assert(
      fc.property(noisy, (note) => {
        expect(noteThrough(note)).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠−\t\r\n\0]/u);
      }),
    );
  });
});
