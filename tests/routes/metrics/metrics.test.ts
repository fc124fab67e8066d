import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { given, givenShare, notAvailable } from "#app/domain/metrics/figure.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import type { Database } from "#db/schema.ts";
import { openData } from "#seeds/open-data/story.ts";
import { chris, hana, northmere, olive, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const gardenWaste = "/metrics/garden-waste-online";
const missedBins = "/metrics/missed-bin-calls";

const text = (markup: string) =>
  markup
    .replaceAll(/<!--.*?-->|<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .trim();

const rowsIn = (markup: string) =>
  [...markup.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => text(cell)),
  );

/** The rows of a page's table of figures, or of its revisions, without the headings. */
function tableOf(page: string, name: "figures" | "figures revisions"): string[][] {
  const [, table = ""] = new RegExp(`<table class="${name}">(.*?)</table>`, "s").exec(page) ?? [];
  return rowsIn(table).slice(1);
}

/** Two months of sign-ups, the first of them corrected since, and calls with a month not available. */
async function giveFigures(db: Database): Promise<void> {
  const cast = await settleNorthmere(db, { ...northmere, today: "2026-06-10" });
  const byOlive = { ...stamp, personId: cast.oliveId };
  const signUps = { id: cast.gardenWasteId, measure: "share" as const };
  await recordFigures(
    db,
    byOlive,
    signUps,
    [
      { period: "2026-03", amount: givenShare(120, 480), note: "Snow, then ice" },
      { period: "2026-05", amount: givenShare(0, 0) },
    ],
    { source: "March.csv", reason: "" },
  );
  await recordFigures(
    db,
    { ...stamp, at: "2026-06-09T09:00:00.000Z" },
    signUps,
    [{ period: "2026-03", amount: givenShare(132, 480), note: "=HYPERLINK(1)" }],
    { source: "March.csv", reason: "Forms on paper were left out" },
  );
  await recordFigures(
    db,
    byOlive,
    { id: cast.missedBinsId, measure: "count" },
    [
      { period: "2026-04", amount: given(1234) },
      { period: "2026-05", amount: notAvailable, note: "The telephone system changed" },
    ],
    { source: "Calls.csv", reason: "" },
  );
}

describe.each(routeDialects)("a metric on %s", (dialect) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    site = await openSite(giveFigures, await freshAddress(dialect));
    visitor = new Visitor(site);
    await visitor.signIn(olive.email);
  });
  afterAll(() => site.close());

  const page = async (path: string) => (await visitor.get(path)).text();

  it("is on the list with its newest figure", async () => {
    const list = text(await page("/metrics"));
    expect(list).toContain("no sign-ups, so there is no share in May 2026.");
    expect(list).toContain("not available in May 2026.");
    expect(list).toContain("No figure has been given yet.");
  });

  it("is defined on its page", async () => {
    const [, facts = ""] = /<dl class="facts">(.*?)<\/dl>/s.exec(await page(gardenWaste)) ?? [];
    const pairs = [...facts.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)].map(
      ([, name = "", value = ""]) => [text(name), text(value)],
    );
    expect(Object.fromEntries(pairs)).toEqual({
      Service: "Waste and recycling",
      Stage: "Outcome",
      Measure: "a share: sign-ups made online, out of all sign-ups",
      Direction: "higher is better",
      "How often": "monthly",
      Due: "by the 7th of the next month, or the next working day",
      "Given by": "Olive",
      Source: "The customer system",
    });
    expect(await page(gardenWaste)).toContain(
      "Sign-ups for garden-waste collection completed online",
    );
  });

  it("shows every period to the last month that ended, the newest first, and never a gap as 0", async () => {
    expect(
      tableOf(await page(gardenWaste), "figures").map(([period, figure]) => [period, figure]),
    ).toEqual([
      ["May 2026", "– (0 of 0)"],
      ["April 2026", "–"],
      ["March 2026", "27.5% (132 of 480)"],
    ]);
    expect(tableOf(await page(missedBins), "figures").map((row) => row[3])).toEqual([
      "not available; The telephone system changed",
      "",
    ]);
  });

  it("shows every figure that was given, the replaced one marked and the others to be corrected, with who gave it and why", async () => {
    const correct = (month: string) => `Correct Online sign-ups for garden waste, ${month}`;
    expect(tableOf(await page(gardenWaste), "figures revisions")).toEqual([
      [
        "May 2026",
        `no sign-ups, so there is no share ${correct("May 2026")}`,
        "5 November 2026",
        "Olive",
        "March.csv",
      ],
      [
        "March 2026",
        `27.5% of 480 sign-ups ${correct("March 2026")}`,
        "9 June 2026",
        "import",
        "Forms on paper were left out; =HYPERLINK(1); March.csv",
      ],
      [
        "March 2026",
        "25.0% of 480 sign-ups (replaced since)",
        "5 November 2026",
        "Olive",
        "Snow, then ice; March.csv",
      ],
    ]);
  });

  it("says in its table and file what a corrected figure was", async () => {
    expect(
      tableOf(await page(gardenWaste), "figures")
        .at(-1)
        ?.at(-1),
    ).toContain("corrected, was 25.0% of 480 sign-ups; =HYPERLINK(1)");
    const file: Record<string, string>[] = parse(await page(`${gardenWaste}.csv`), {
      columns: true,
      bom: true,
    });
    expect(file).toEqual([
      expect.objectContaining({
        period: "2026-03",
        percent: "27.5",
        "made online": "132",
        "sign-ups": "480",
        was: "25.0% of 480 sign-ups",
        note: "'=HYPERLINK(1)",
      }),
      expect.objectContaining({ period: "2026-04", percent: "", said: "not given" }),
      expect.objectContaining({
        period: "2026-05",
        percent: "",
        "made online": "0",
        "sign-ups": "0",
        said: "nothing to take a share of",
      }),
    ]);
  });

  it("without a figure says so, draws nothing and has a file of headings", async () => {
    const empty = await page("/metrics/garden-waste-impressions");
    expect(text(empty)).toContain("No figure has been given yet.");
    expect(empty).not.toContain("<svg");
    expect((await page("/metrics/garden-waste-impressions.csv")).trim().split("\n")).toHaveLength(
      1,
    );
  });

  it.each([
    "/metrics/nothing",
    "/metrics/nothing.csv",
    "/metrics/Garden-waste-online",
    `${gardenWaste}.xlsx`,
  ])("is not at %s", async (path) => {
    expect((await visitor.get(path)).status).toBe(404);
  });
});

describe.each(routeDialects)("the open data council's metrics on %s", (dialect) => {
  let site: Site;
  const visitors = new Map<string, Visitor>();

  beforeAll(async () => {
    site = await openSite(openData, await freshAddress(dialect));
    for (const { email } of [hana, chris, olive]) {
      const visitor = new Visitor(site);
      await visitor.signIn(email);
      visitors.set(email, visitor);
    }
  });
  afterAll(() => site.close());

  const slugs = openData.services.flatMap(({ metrics }) => metrics.map(({ slug }) => slug));

  it.each(slugs)("%s has a file that is exactly its table", async (slug) => {
    const visitor = visitors.get(olive.email) as Visitor;
    const answer = await visitor.get(`/metrics/${slug}.csv`);
    expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("Content-Disposition")).toBe(`attachment; filename="${slug}.csv"`);
    const [heads = [], ...file]: string[][] = parse(await answer.text(), { bom: true });
    const table = tableOf(
      await (await visitor.get(`/metrics/${slug}`)).text(),
      "figures",
    ).reverse();
    const isShare = heads[1] === "percent";
    const said = (cell: string | undefined, decimals: number) =>
      cell
        ? Number(cell).toLocaleString("en-GB", { minimumFractionDigits: decimals }) +
          (isShare && decimals ? "%" : "")
        : "–";
    expect(file.length).toBeGreaterThan(20);
    expect(table.map(([, figure, usual, remarks]) => [figure, usual, remarks])).toEqual(
      file.map(([, figure, ...cells]) => {
        const [part, whole] = isShare ? cells.splice(0, 2) : [];
        const [from, to, remarks] = cells;
        const decimals = isShare ? 1 : 0;
        const share = isShare ? ` (${said(part, 0)} of ${said(whole, 0)})` : "";
        return [
          `${said(figure, decimals)}${share}`,
          expect.stringContaining(from ? `${said(from, decimals)} to ${said(to, decimals)}` : "–"),
          remarks,
        ];
      }),
    );
  });

  it("are the same for everyone who may read them", async () => {
    const answers = [...visitors.values()].map((visitor) =>
      visitor.get(`/metrics/${slugs[0]}.csv`),
    );
    const files = await Promise.all((await Promise.all(answers)).map((answer) => answer.text()));
    expect(new Set(files).size).toBe(1);
  });

  it("are all on the list, by service", async () => {
    const list = await (await (visitors.get(chris.email) as Visitor).get("/metrics")).text();
    for (const slug of slugs) expect(list).toContain(`href="/metrics/${slug}"`);
    expect([...list.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, name]) => name)).toEqual([
      "General practice",
      "Libraries",
    ]);
  });
});
