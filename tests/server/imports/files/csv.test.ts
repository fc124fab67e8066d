import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Row } from "#app/domain/imports/columns.ts";
import { UnreadableFile } from "#app/domain/imports/file-fault.ts";
import { openCsv } from "#app/server/imports/files/csv.ts";
import { words } from "#app/words/words.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "csv-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(content: string | Buffer): Promise<string> {
  const path = join(folder, "figures.csv");
  await writeFile(path, content);
  return path;
}

async function listOf(rows: AsyncIterable<Row[]>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const block of rows) list.push(...block);
  return list;
}

async function rowsOf(content: string | Buffer): Promise<Row[]> {
  const { rows } = await openCsv(await fileOf(content));
  return listOf(rows);
}

const cellsOf = async (content: string | Buffer) =>
  (await rowsOf(content)).map(({ cells }) => ({ ...cells }));

async function refusalOf(content: string | Buffer): Promise<string> {
  const refusal = await rowsOf(content).catch((error: unknown) => error);
  if (refusal instanceof UnreadableFile) return words.files.fault(refusal.fault);
  throw new Error("The file was read");
}

const money = [{ period: "2020-01", cost: "£5" }];

describe("Reads a table", () => {
  it("with the names of its columns and the line of each row", async () => {
    const { headers, rows } = await openCsv(await fileOf("period,y\n2020-01,5\n\n2020-02,6"));
    expect(headers).toEqual(["period", "y"]);
    expect((await listOf(rows)).map(({ line, cells }) => [line, cells.period, cells.y])).toEqual([
      [2, "2020-01", "5"],
      [4, "2020-02", "6"],
    ]);
  });

  it("again, however often it is gone through", async () => {
    const { rows } = await openCsv(await fileOf("a\n1\n2\n"));
    expect(await listOf(rows)).toEqual(await listOf(rows));
  });

  it.each([
    ["UTF-8", Buffer.from("period,cost\n2020-01,£5\n")],
    ["UTF-8 with a mark", Buffer.from("\ufeffperiod,cost\n2020-01,£5\n")],
    ["UTF-16 LE", Buffer.from("\ufeffperiod,cost\n2020-01,£5\n", "utf16le")],
    ["UTF-16 BE", Buffer.from("\ufeffperiod,cost\n2020-01,£5\n", "utf16le").swap16()],
    ["UTF-16 LE without a mark", Buffer.from("period,cost\n2020-01,£5\n", "utf16le")],
    ["UTF-16 BE without a mark", Buffer.from("period,cost\n2020-01,£5\n", "utf16le").swap16()],
    ["Windows-1252", Buffer.from("period,cost\n2020-01,£5\n", "latin1")],
  ])("in %s", async (_, content) => {
    expect(await cellsOf(content)).toEqual(money);
  });

  it("in Windows-1252 where that shows only at the end of a long file", async () => {
    const lines = Array.from({ length: 20_000 }, (_, place) => `2020-01,${place}\n`).join("");
    const rows = await cellsOf(Buffer.from(`period,cost\n${lines}2020-02,\xa37\x80\n`, "latin1"));
    expect(rows.at(-1)).toEqual({ period: "2020-02", cost: "£7€" });
  });

  it("whose characters fall across two pieces of the file", async () => {
    for (const length of [65_534, 65_535, 65_536])
      expect((await cellsOf(`a\n${"x".repeat(length - 3)}£\n`))[0]?.a).toHaveLength(length - 2);
  });

  it.each([",", ";", "\t"])("parted by %j", async (delimiter) => {
    const content = `period,"a, b",c\n2020-01,,3\n`.replaceAll(/,(?! )/g, delimiter);
    expect(await cellsOf(content)).toEqual([{ period: "2020-01", "a, b": "", c: "3" }]);
  });

  it.each(["\n", "\r\n", "\r"])(
    "with lines that end in %j, in quotation marks too",
    async (end) => {
      const rows = await rowsOf(`a,b${end}"x${end}y",2${end}3,4${end}`);
      expect(rows.map(({ line, cells }) => [line, cells.a, cells.b])).toEqual([
        [2, `x${end}y`, "2"],
        [4, "3", "4"],
      ]);
    },
  );

  it("without the spaces around names and cells", async () => {
    expect(await cellsOf(' period , cost \n 2020-01 , "£5" \n')).toEqual(money);
    expect(await cellsOf(" period \t cost \n 2020-01 \t £5 \n")).toEqual(money);
  });

  it("leaving out columns without a name", async () => {
    expect(await cellsOf(",period,cost,,\n0,2020-01,£5,,\n1,,,,,\n")).toEqual([
      ...money,
      { period: "", cost: "" },
    ]);
  });

  it("with blank cells past its columns", async () => {
    expect(await cellsOf("period,cost\n2020-01,£5,,\n")).toEqual(money);
  });

  it("whose columns have the names of what objects inherit", async () => {
    const rows = await rowsOf("__proto__,constructor\n1,2\n");
    expect(Object.entries(rows[0]?.cells ?? {})).toEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
    ]);
  });

  it("with formulas as the text that they are", async () => {
    expect(await cellsOf("a\n=1+1\n")).toEqual([{ a: "=1+1" }]);
  });
});

describe("Refuses a file", () => {
  it.each([
    ["with a row too long", "a,b\n1,2\n1,2,3\n", "Line 3 has 3 cells where line 1 names 2 columns"],
    ["with a row too short", "a,b\n1,2\n1\n", "Line 3 has 1 cell where line 1 names 2 columns"],
    ["with a column twice", "a,b, a\n1,2,3\n", 'Line 1 names the column "a" twice'],
    ["without names", "2020-01,5\n2020-02,6\n", "Line 1 holds figures and no names"],
    ["without rows", "a,b\n\n", "There are no rows below the names of the columns"],
    ["with blank rows alone", "a,b\n,\n , \n", "There are no rows below"],
    ["with nothing", "", "The file is empty"],
    ["with blank lines alone", "\n\r\n \n", "The file is empty"],
    ["with a NUL", "a,b\n1,2\n1,\0\n", "Line 3 has a NUL character"],
    ["with a NUL in UTF-16", Buffer.from("\ufeffa\n\0\n", "utf16le"), "Line 2 has a NUL character"],
    ["with an open quotation mark", 'a,b\n1,2\n3,"4\n5,6\n', "Line 3 opens a quotation mark"],
    ["with a mark in a cell", 'a,b\n1,2\n3,5" pipe\n', "Line 3 has a quotation mark inside a cell"],
    ["with text after a mark", 'a,b\n"x"y,2\n', "Line 2 has a quotation mark inside a cell"],
    [
      "with a row without end",
      `a,b\n1,"${"x\n".repeat(600_000)}`,
      "Line 2 begins a row of more than a million characters",
    ],
    [
      "that says it is UTF-8 and is not",
      Buffer.concat([Buffer.from("\ufeffa\n1\n"), Buffer.from([0xa3])]),
      "The file stops being text after line",
    ],
    ["that is a spreadsheet", Buffer.from("PK\u0003\u0004\0\0\b\0"), "Line 1 has a NUL character"],
  ])("%s", async (_, content, sentence) => {
    expect(await refusalOf(content)).toContain(sentence);
  });

  it("that is not there or is a folder", async () => {
    await expect(openCsv(join(folder, "none.csv"))).rejects.toMatchObject({
      fault: { kind: "no such file" },
    });
    await expect(openCsv(folder)).rejects.toMatchObject({ fault: { kind: "not a file" } });
  });

  it("only when its bad line is reached", async () => {
    const { rows } = await openCsv(await fileOf(`a,b\n${"1,2\n".repeat(50_000)}1\n`));
    let read: Row[] = [];
    for await (const block of rows) {
      read = block;
      if (block.length > 0) break;
    }
    expect(read[8]?.line).toBe(10);
  });
});
