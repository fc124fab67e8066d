import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { figuresInForce, revisionsOf } from "#db/queries/metrics/figures.ts";
import { settleNorthmere } from "#tests/setup/cast.ts";

const folder = mkdtempSync(join(tmpdir(), "real-headlines-import-"));
const address = `sqlite:${join(folder, "council.sqlite")}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = [
  "authority,period,cash,paypal",
  "Northmere,2026-01,100,50",
  "Northmere,2026-02,120,60",
  "Southmere,2026-02,999,1",
  "Northmere,2026-03,0,0",
  "Northmere,2026-04,90,",
].join("\n");

const asShare = ["--metric", "garden-waste-online", "--part", "paypal", "--whole", "cash+paypal"];
const northmereOnly = [...asShare, "--filter", "authority=Northmere"];

type Ending = { code: number; out: string; err: string };

/** Runs the command on a file with this content. */
function importing(content: string | Buffer, words: string[], environment = {}): Promise<Ending> {
  const path = join(folder, "payments.csv");
  writeFileSync(path, content);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["app/commands/import.ts", path, ...words],
      { env: { ...process.env, DATABASE_URL: address, ...environment } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

async function recorded() {
  const db = await openDatabase(address);
  const figures = await figuresInForce(db);
  await db.destroy();
  return figures.map(({ period, state, part, whole }) => [period, state, part, whole]);
}

beforeEach(async () => {
  rmSync(address.slice("sqlite:".length), { force: true });
  const db = await openDatabase(address);
  await migrate(db, address);
  await settleNorthmere(db);
  await db.destroy();
});

const whatItHolds = [
  ["2026-01", "given", 50, 150],
  ["2026-02", "given", 60, 180],
  ["2026-03", "given", 0, 0],
  ["2026-04", "not available", null, null],
];

describe("import by command line", () => {
  it("brings in a share whose whole is a sum of columns, and leaves out what the filter does", async () => {
    const ending = await importing(table, northmereOnly);
    expect(ending).toEqual({
      code: 0,
      out: "Online sign-ups for garden waste: 4 new, 0 changed, 0 unchanged, 1 rows passed over.\n",
      err: "",
    });
    expect(await recorded()).toEqual(whatItHolds);
  });

  it("changes nothing when the same file comes again", async () => {
    await importing(table, northmereOnly);
    const again = await importing(table, northmereOnly);
    expect(again.out).toContain("0 new, 0 changed, 4 unchanged");
    const db = await openDatabase(address);
    expect(await revisionsOf(db, 1)).toHaveLength(4);
    await db.destroy();
  });

  it("corrects a figure that a later file gives otherwise, and keeps the old one", async () => {
    await importing(table, northmereOnly);
    const later = await importing(table.replace("120,60", "120,80"), northmereOnly);
    expect(later.out).toContain(
      "1 changed, 3 unchanged, 1 rows passed over.\n  line 3, February 2026: was 33.3% of 180 sign-ups, now 40.0% of 200 sign-ups",
    );
    const db = await openDatabase(address);
    const february = (await revisionsOf(db, 1)).filter((figure) => figure.period === "2026-02");
    await db.destroy();
    expect(february.map(({ part, reason }) => [part, reason])).toEqual([
      [80, "Corrected by payments.csv"],
      [60, null],
    ]);
  });

  it("records nothing on a dry run", async () => {
    const ending = await importing(table, [...northmereOnly, "--dry-run"]);
    expect(ending.out).toContain("4 new");
    expect(ending.out).toContain("Nothing was imported: this was a dry run.");
    expect(await recorded()).toEqual([]);
  });

  it.each([
    ["a byte order mark", `\uFEFF${table}`],
    ["semicolons", table.replaceAll(",", ";")],
    ["tabs", table.replaceAll(",", "\t")],
    ["Windows line ends", table.replaceAll("\n", "\r\n")],
    ["UTF-16", Buffer.from(`\uFEFF${table}`, "utf16le")],
    ["Windows-1252", Buffer.from(table.replaceAll("Southmere", "Siân £"), "latin1")],
    ["spaces and stray points", table.replace("100,50", '" 100 ",50.')],
    ["months in words", table.replace("2026-01", "January 2026").replace("2026-02", "Feb-26")],
  ])("reads a file with %s as it is meant", async (_, content) => {
    const ending = await importing(content, northmereOnly);
    expect(ending).toMatchObject({ code: 0, err: "" });
    expect(await recorded()).toEqual(whatItHolds);
  });

  it.each([
    [
      "a letter for a number",
      table.replace("100,50", "1OO,50"),
      /^Line 2, column "cash": "1OO" is not a number/,
    ],
    [
      "a month twice",
      table.replace("2026-03", "2026-01"),
      /^Line 5, column "period": January 2026 is on line 2 and again on line 5/,
    ],
    [
      "a month 13",
      table.replace("2026-03", "2026-13"),
      /^Line 5, column "period": There is no month 13/,
    ],
    ["a missing column", table.replace("paypal", "pay pal"), /paypal/],
    ["a part larger than its whole", table.replace("100,50", "-100,50"), /^Line 2/],
    ["a ragged row", table.replace("100,50", "100"), /[Ll]ine 2/],
    ["a column named twice", table.replace("cash", "period"), /period/],
    ["no rows", "authority,period,cash,paypal\n", /no rows/],
    ["a month that has not begun", table.replace("2026-01", "2126-01"), /^Line 2.*has not begun/],
  ])("refuses a file with %s, names the line and stores nothing", async (_, content, complaint) => {
    const ending = await importing(content, northmereOnly);
    expect(ending).toMatchObject({ code: 2, out: "" });
    expect(ending.err).toMatch(complaint);
    expect(await recorded()).toEqual([]);
  });

  it("names every bad row, not the first alone", async () => {
    const bad = table.replace("100,50", "x,50").replace("90,", "y,");
    const { err } = await importing(bad, northmereOnly);
    expect(err.match(/^Line \d+/gm)).toEqual(["Line 2", "Line 6"]);
  });

  it.each([
    ["no metric", asShare.slice(2), /--metric/],
    [
      "a metric that is not there",
      ["--metric", "bins", "--count", "cash"],
      /no metric bins: there are garden-waste-online/,
    ],
    ["a count for a share", ["--metric", "garden-waste-online", "--count", "cash"], /shares/],
    ["no columns", ["--metric", "garden-waste-online"], /--value, --count, or --part and --whole/],
  ])("says what to do about %s", async (_, words, complaint) => {
    const ending = await importing(table, words);
    expect(ending).toMatchObject({ code: 2, out: "" });
    expect(ending.err).toMatch(complaint);
  });

  it("does not import into a database without its tables", async () => {
    const empty = `sqlite:${join(folder, "empty.sqlite")}`;
    const ending = await importing(table, asShare, { DATABASE_URL: empty });
    expect(ending).toEqual({
      code: 1,
      out: "",
      err: "The database is empty: run npm run migrate, or npm start, first.\n",
    });
  });

  it("says how far it has read a long file", async () => {
    const long = `${table}\n${"Southmere,2026-01,1,1\n".repeat(60_000)}`;
    const ending = await importing(long, northmereOnly);
    expect(ending).toMatchObject({ code: 0, err: "50,000 rows read\n" });
    expect(await recorded()).toEqual(whatItHolds);
  });
});
