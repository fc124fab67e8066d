import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EffectReport } from "#app/commands/effect-report.ts";
import { northmere } from "#seeds/northmere/story.ts";
import { chris } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { pageText } from "#tests/setup/page-text.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const run = promisify(execFile);

const whole = (number: number) => Math.abs(Math.round(number)).toLocaleString("en-GB");
const precisely = (number: number) => String(Number(number.toPrecision(6)));

describe.each(routeDialects)("the verdict on a campaign's page, on %s", (dialect) => {
  let site: Site;
  let reader: Visitor;
  let folder: string;

  beforeAll(async () => {
    site = await openSite(northmere, await freshAddress(dialect));
    reader = new Visitor(site);
    await reader.signIn(chris.email);
    folder = await mkdtemp(join(tmpdir(), "verdict-"));
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  const page = async (path: string) => (await reader.get(path)).text();

  it("stands first, with its strength and what was expected drawn beside what there was", async () => {
    const html = await page("/campaigns/sign-up-online");
    const said = pageText(html);
    expect(said).toContain("Online sign-ups for garden waste: more than expected");
    expect(said).toMatch(
      /May to September 2026: 1,138 more than expected \(likely between 930 and 1,346\)\. We cannot rule out other causes\. In percentage points of all sign-ups, 11\.5 more \(likely between 9\.4 and 13\.6\)\./,
    );
    expect(said).toContain("Strength B : 30 months of its own past, no comparison.");
    expect(said).toContain("Period Figure Expected Likely from Likely to Remarks");
    expect(html).toContain('class="chart-gap"');
    expect(html).not.toContain("<script");
  });

  it("is set beside the comparison by itself, where there is one", async () => {
    const said = pageText(await page("/campaigns/thanks-for-sorting"));
    expect(said).toContain("and more than in Well-sorted recycling bins in the west");
    expect(said).toContain("Strength A : compared with well-sorted recycling bins in the west");
    expect(said).toContain("It did not move by itself.");
  });

  it.each([
    ["feed-your-caddy", "We have 8 months before the campaign; we need 12, or 24 without a"],
    ["which-bin", "We need at least 3 months after the start; we have 2. An early reading:"],
    ["leisure-pass", "We cannot say: the figures for leisure passes"],
    ["love-your-library", "We could only have spotted a change of about 13,450 or more."],
  ])("says plainly where it cannot tell, or saw nothing: %s", async (slug, sentence) => {
    expect(pageText(await page(`/campaigns/${slug}`))).toContain(sentence);
  });

  it.each(["sign-up-online", "thanks-for-sorting", "make-a-splash", "love-your-library"])(
    "comes out again from the files and the command that the page offers: %s",
    async (slug) => {
      const html = await page(`/campaigns/${slug}`);
      const command = pageText(/<code>(.*?)<\/code>/s.exec(html)?.[1] ?? "").trim();
      for (const kind of ["outcome", "comparison"]) {
        const file = await reader.get(`/campaigns/${slug}/${kind}.csv`);
        const name = `${slug}-${kind}.csv`;
        expect(file.status).toBe(command.includes(name) ? 200 : 404);
        if (file.status !== 200) continue;
        expect(file.headers.get("Content-Disposition")).toBe(`attachment; filename="${name}"`);
        await writeFile(join(folder, name), Buffer.from(await file.arrayBuffer()));
      }
      const [npm = "", ...told] = command.split(" ");
      const asked = told.map((word) => (word.endsWith(".csv") ? join(folder, word) : word));
      const { stdout } = await run(npm, asked, { cwd: process.cwd() });
      const report: EffectReport = JSON.parse(stdout);

      const said = pageText(html);
      const fact = (name: string) =>
        pageText(new RegExp(`<dt>${name}</dt><dd>(.*?)</dd>`).exec(html)?.[1] ?? "");
      expect(fact("There were")).toBe(whole(report.actual ?? 0));
      expect(fact("Expected had nothing been done")).toBe(whole(report.expected ?? 0));
      expect(fact("Difference")).toMatch(
        new RegExp(`^${whole(report.extra ?? 0)} ${(report.extra ?? 0) < 0 ? "fewer" : "more"}$`),
      );
      expect(fact("Likely range of the difference").match(/[\d,]+/g)).toEqual(
        [report.low ?? 0, report.high ?? 0].map(whole),
      );
      expect(fact("Smallest change that could have been seen")).toBe(
        whole(report.smallestDetectable ?? 0),
      );
      expect(fact("As a ratio")).toContain(report.ratio?.toFixed(3));
      expect(fact("Before the start")).toBe(`${report.nPre} months`);
      expect(fact("Since the start")).toMatch(new RegExp(`^${report.nWindow} months`));
      expect(said).toContain(`Strength ${report.strength}`);
      const terms = Object.entries(report.technical?.coefficients ?? {});
      expect(terms.length).toBeGreaterThan(3);
      for (const [term, coefficient] of terms) {
        const errors = Object.values(report.technical?.standardErrors ?? {}).map((kind) =>
          precisely(kind[term] ?? Number.NaN),
        );
        const row = new RegExp(`<th scope="row">${term}</th>(.*?)</tr>`).exec(html)?.[1] ?? "";
        expect([...row.matchAll(/(?:-?[\d.]+(?:e-?\d+)?)(?=<\/td>)/g)].map(([one]) => one)).toEqual(
          [precisely(coefficient), ...errors],
        );
      }
    },
  );

  it("has no file where no outcome was named, or nobody asks who may", async () => {
    expect((await reader.get("/campaigns/northmere-news/outcome.csv")).status).toBe(404);
    expect((await reader.get("/campaigns/nothing/outcome.csv")).status).toBe(404);
    expect((await new Visitor(site).get("/campaigns/sign-up-online/outcome.csv")).status).toBe(302);
  });
});
