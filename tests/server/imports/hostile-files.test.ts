import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { missedBins, olive, settleNorthmere } from "#tests/setup/cast.ts";
import { textIn } from "#tests/setup/html-form.ts";
import { Importer, uploadOf } from "#tests/setup/importing.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";
import { rowsOf, workbookOf, workbookParts, type ZipPart, zipOf } from "#tests/setup/workbook.ts";

let site: Site;
let importer: Importer;

beforeAll(async () => {
  site = await openSite(settleNorthmere);
  const visitor = new Visitor(site);
  await visitor.signIn(olive.email);
  importer = new Importer(visitor);
});
afterAll(() => site.close());

/** What is said of a file, while others are served within the time that a page may take. */
async function refusalOf(content: string | Buffer, name: string): Promise<string> {
  const refused = importer.begin(content, name);
  let isOver = false;
  const slowest = askMeanwhile(() => isOver);
  const answer = await refused;
  isOver = true;
  expect(await slowest).toBeLessThan(1000);
  expect(answer.status).toBe(422);
  const html = await answer.text();
  return textIn(html.slice(html.indexOf("govuk-error-summary__list"), html.indexOf("<h1")));
}

async function askMeanwhile(isOver: () => boolean): Promise<number> {
  const times: number[] = [];
  do {
    const asked = performance.now();
    expect((await fetch(`${site.address}/healthz`)).status).toBe(200);
    times.push(performance.now() - asked);
    await pause(20);
  } while (!isOver());
  return Math.max(...times);
}

const cellsOf = async (content: string | Buffer, name: string): Promise<string> => {
  expect((await importer.begin(content, name)).status).toBe(302);
  const block = await site.db
    .selectFrom("importBlock")
    .select("content")
    .where("importId", "=", Number(importer.address.split("/").at(-1)))
    .executeTakeFirstOrThrow();
  return JSON.parse(block.content)
    .map(([, ...cells]: unknown[]) => cells.join("|"))
    .join(" ");
};

const rows = "month,calls\n2026-08,5\n2026-09,£6\n";

describe("a CSV file", () => {
  it.each([
    ["with a byte order mark", `\ufeff${rows}`],
    ["in UTF-16", Buffer.from(`\ufeff${rows}`, "utf16le")],
    ["in UTF-16 of the other order", Buffer.from(`\ufeff${rows}`, "utf16le").swap16()],
    ["in Windows-1252", Buffer.from(rows, "latin1")],
    ["with semicolons", rows.replaceAll(",", ";")],
    ["with tabs", rows.replaceAll(",", "\t")],
    ["with Windows line ends", rows.replaceAll("\n", "\r\n")],
    ["without an end to its last line", rows.trimEnd()],
  ])("%s is read as it is meant", async (_, content) => {
    expect(await cellsOf(content, "calls.csv")).toBe("2026-08|5 2026-09|£6");
  });

  it("with line ends within quotation marks is read, and its lines counted", async () => {
    const content = 'month,"calls\r\nabout bins"\r\n2026-08,5\r\n2026-09,x\r\n';
    await importer.toConfirmation(content, "calls.csv", {
      columns: { "column-2": "figure" },
      metrics: { "metric-1": missedBins.slug },
    });
    expect(textIn(await importer.page("/problems"))).toContain("Line 4");
  });

  it("with formulas has them as the text that they are, which is no number", async () => {
    const content = `month,calls\n2026-08,=1+1\n2026-09,"=HYPERLINK(""http://x"")"\n2026-10,4\n`;
    const step = await importer.toConfirmation(content, "calls.csv", {
      columns: { "column-2": "figure" },
      metrics: { "metric-1": missedBins.slug },
    });
    expect(step).toBe("/problems");
    expect(textIn(await importer.page("/problems"))).toContain('"=1+1" is not a number');
  });

  it.each(["03/04/2026", "4/3/26", "03-04-2026"])(
    "with the day %s, which may be of two months, asks which",
    async (day) => {
      const content = `month,calls\n${day},5\n2026-09,6\n2026-10,6\n`;
      const step = await importer.toConfirmation(content, "calls.csv", {
        metrics: { "metric-1": missedBins.slug },
      });
      expect(step).toBe("/problems");
      expect(textIn(await importer.page("/problems"))).toMatch(
        /write 2026-0[34] or 2026-0[34]|: write/,
      );
    },
  );

  it.each([
    ["that is ragged", "a,b\n1,2\n1,2,3\n", "Line 3 has 3 cells where line 1 names 2 columns"],
    ["with a header twice", "a,b,a\n1,2,3\n", 'names the column "a" twice'],
    ["with no rows", "month,calls\n", "There are no rows"],
    ["with nothing", "", "The file is empty"],
    ["with blank lines alone", "\n\n\n", "The file is empty"],
    ["with a NUL", "month,calls\n2026-08,\0\n", "Line 2 has a NUL character"],
    ["with an open quotation mark", 'a,b\n1,"2\n', "Line 2 opens a quotation mark"],
    ["without names", "2026-08,5\n2026-09,6\n", "holds figures and no names"],
    [
      "that is a workbook",
      workbookOf([["month", "calls"]]),
      "is a workbook and its name ends in .csv",
    ],
    [
      "of 600 columns",
      `${Array.from({ length: 600 }, (_, place) => `c${place}`).join(",")}\n`,
      "600 columns",
    ],
    ["of too many rows", `m,c\n${"2026-08,1\n".repeat(250_000)}`, "npm run import"],
  ])("%s is refused and says why", async (_, content, problem) => {
    expect(await refusalOf(content, "calls.csv")).toContain(problem);
  });

  it("of more than 10 MB is refused with 413, which names the command", async () => {
    const answer = await importer.visitor.upload(
      "/imports",
      uploadOf(Buffer.alloc(10 * 1024 * 1024 + 128 * 1024, "1"), "calls.csv"),
    );
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("npm run import");
  });

  it("of almost 10 MB is read", async () => {
    const content = `month,calls,note\n${`2026-08,5,${"x".repeat(90)}\n`.repeat(100_000)}`;
    expect(
      (await importer.begin(content.slice(0, 10_000_000).replace(/\n[^\n]*$/, "\n"), "calls.csv"))
        .status,
    ).toBe(302);
  });
});

const header = ["month", "calls"];

describe("a workbook", () => {
  it("has its text, numbers, percentages, dates and errors as they are seen", async () => {
    const table = [
      [...header, "share", "finer", "sum"],
      [
        { value: 46235, style: 2 },
        5,
        { value: 0.455, style: 1 },
        { value: 0.1, style: 3 },
        { error: "#DIV/0!" },
      ],
      ["Sep 2026", 6.5, null, 0.1, 1e21],
    ];
    expect(await cellsOf(workbookOf(table), "calls.xlsx")).toBe(
      "2026-08-01|5|45.5%|10%|#N/A Sep 2026|6.5||0.1|1e+21",
    );
  });

  it("counts its days from 1904 where it says so", async () => {
    const table = [header, [{ value: 46235 - 1462, style: 2 }, 5]];
    expect(await cellsOf(workbookOf(table, { date1904: true }), "calls.xlsx")).toBe("2026-08-01|5");
  });

  const good = workbookParts(rowsOf([header, ["2026-08", 5]]));
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  const withPart = (part: ZipPart) => zipOf([...good, part]);
  const farCell = (address: string, row: number) =>
    zipOf(workbookParts(`${rowsOf([header])}<row r="${row}"><c r="${address}"><v>1</v></c></row>`));
  const lying = good.map((part) =>
    part.name.includes("sheet1")
      ? { ...part, content: "x".repeat(50_000_000), claims: 1000 }
      : part,
  );

  it.each([
    ["with a far cell", farCell("XFD1048576", 1_048_576), "too far out"],
    ["with a far row", farCell("A1048576", 1_048_576), "too far out"],
    ["with a far column and many rows", farCell("ZZZ20000", 20_000), "too far out"],
    [
      "that claims a cell of 1 GB",
      zipOf(good.map((part) => ({ ...part, claims: 2 ** 30 }))),
      "unpacks to more",
    ],
    ["that unpacks to more than it claims", zipOf(lying), "is broken"],
    [
      "with a cell of 150 MB",
      zipOf(
        workbookParts(
          `<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(150_000_000)}</t></is></c></row>`,
        ),
      ),
      "unpacks to more",
    ],
    [
      "with a zip in it",
      withPart({ name: "xl/embeddings/inner.zip", content: zipOf(good) }),
      "holds another file",
    ],
    [
      "with another workbook in it",
      withPart({ name: "xl/inner.xlsx", content: zipOf(good) }),
      "holds another file",
    ],
    ["that is locked", zipOf(good.map((part) => ({ ...part, isLocked: true }))), "is locked"],
    ["that is locked as Excel locks them", Buffer.from("d0cf11e0a1b11ae1", "hex"), "is locked"],
    ["with a macro", withPart({ name: "xl/vbaProject.bin", content: "x" }), "holds a macro"],
    [
      "that takes cells of another",
      withPart({ name: "xl/externalLinks/externalLink1.xml", content: "<x/>" }),
      "another workbook",
    ],
    [
      "of a billion laughs",
      zipOf(workbookParts(rowsOf([header]), { before: laughs })),
      "is broken",
    ],
    ["that is CSV", rows, "it is no Excel workbook"],
    ["that is another zip", zipOf([{ name: "a.txt", content: "a" }]), "no Excel workbook"],
    ["that is cut short", zipOf(good).subarray(0, 600), "is broken"],
    ["whose XML is none", zipOf(workbookParts("<row r='1'><c r='A1'><v>1</v>")), "broken"],
    ["without a sheet", zipOf(good.filter(({ name }) => !name.includes("sheet1"))), "is broken"],
    [
      "of 3,000 parts",
      zipOf([
        ...good,
        ...Array.from({ length: 3000 }, (_, place) => ({ name: `p${place}`, content: "" })),
      ]),
      "too many parts",
    ],
    [
      "with a NUL in a cell",
      workbookOf([header, ["2026-08_x0000_", 5]]),
      "character that no text has",
    ],
    ["with no rows", workbookOf([header]), "There are no rows"],
    ["with nothing", workbookOf([]), "The file is empty"],
  ])("%s is refused and says why, and others are served", async (_, content, problem) => {
    expect(await refusalOf(content, "calls.xlsx")).toContain(problem);
  });

  it("of a million rows is refused", { timeout: 120_000 }, async () => {
    const million = Array.from(
      { length: 1_000_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
    );
    expect(await refusalOf(zipOf(workbookParts(million.join(""))), "calls.xlsx")).toMatch(
      /too far out|too much/,
    );
  });

  it.each(["calls.xls", "calls.xlsm", "calls.pdf", "calls", "calls.csv.exe"])(
    "by the name %s is refused",
    async (name) => {
      expect(await refusalOf(zipOf(good), name)).toContain("save it as");
    },
  );

  it("leaves nothing behind, in the memory or in the records", { timeout: 120_000 }, async () => {
    const bomb = farCell("XFD1048576", 1_048_576);
    await refusalOf(bomb, "calls.xlsx");
    await pause(200);
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 10; round += 1) await refusalOf(bomb, "calls.xlsx");
    await pause(200);
    expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
    expect(await figuresInForce(site.db)).toEqual([]);
  });
});
