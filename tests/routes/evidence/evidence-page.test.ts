import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { northmere } from "#seeds/northmere/story.ts";
import { openData } from "#seeds/open-data/story.ts";
import { chris, hana, olive, settleNorthmere } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const text = (markup: string) =>
  markup
    .replaceAll(/<!--.*?-->/g, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll(/\s+/g, " ")
    .trim();

const groupsOn = (page: string) =>
  [...page.matchAll(/<h3 id="group-\d+">(.*?)<\/h3>/gs)].map(([, name = ""]) => text(name));

const campaignsOn = (page: string) =>
  [...page.matchAll(/<th scope="row"><a href="\/campaigns\/([^"]+)">/g)].map(([, slug]) => slug);

async function visitorAs(site: Site, { email }: { email: string }): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.signIn(email);
  return visitor;
}

describe.each(routeDialects)("Northmere's evidence on %s", (dialect) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    site = await openSite(northmere, await freshAddress(dialect));
    visitor = await visitorAs(site, chris);
  });
  afterAll(() => site.close());

  const page = async (path: string) => (await visitor.get(path)).text();

  it("says in a sentence what works, and leads there from every page", async () => {
    const evidence = await page("/evidence");
    expect(text(/<h2 id="finding">(.*?)<\/h2>/s.exec(evidence)?.[1] ?? "")).toBe(
      "In 4 of the 10 campaigns that can be judged, the outcome moved as was wanted",
    );
    expect(evidence).toMatch(/<a href="\/evidence" aria-current="true">Evidence<\/a>/);
    expect(await page("/metrics")).toContain('href="/evidence"');
    expect(text(evidence)).toContain(
      "Of 20 campaigns that did nothing, expect 1 or 2 to show as a change.",
    );
    expect(text(evidence)).toContain("Still running, and so left out: Which bin this week?");
  });

  it("groups campaigns by what is asked for, each under its own name", async () => {
    expect(groupsOn(await page("/evidence"))).toEqual([
      "Moved as was wanted",
      "The opposite came about",
      "No clear change",
      "Nothing can be said",
    ]);
    expect(groupsOn(await page("/evidence?by=purpose"))).toEqual([
      "Changing behaviours",
      "Operational effectiveness",
      "Reputation",
    ]);
    const byChannel = await page("/evidence?by=channel");
    expect(groupsOn(byChannel)).toHaveLength(8);
    expect(text(byChannel)).toContain("A campaign over several channels stands in each of them.");
    expect(groupsOn(await page("/evidence?by=audience"))).toContain("Every household");
    expect(await page("/evidence?by=")).toContain("Moved as was wanted");
  });

  it("is a file of the same campaigns in the same order", async () => {
    for (const by of ["verdict", "channel", "purpose", "audience"]) {
      const forest = /<div class="forest">.*?<p class="how forest-end">/s.exec(
        await page(`/evidence?by=${by}`),
      );
      const response = await visitor.get(`/evidence.csv?by=${by}`);
      expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
      const lines = (await response.text()).trim().split("\r\n");
      expect(lines).toHaveLength(1 + campaignsOn(forest?.[0] ?? "").length);
      const [first = ""] = campaignsOn(forest?.[0] ?? "");
      expect(lines[1]?.toLowerCase().replaceAll(/[^a-z]+/g, "-")).toContain(first.slice(0, 8));
    }
  });

  it.each(["by=shoe+size", "by=verdict&by=channel", "by=%00", "by=constructor"])(
    "answers that there is nothing at ?%s",
    async (query) => {
      for (const path of ["/evidence", "/evidence.csv"]) {
        expect((await visitor.get(`${path}?${query}`)).status).toBe(404);
      }
    },
  );

  it("is open to officers too", async () => {
    const officer = await visitorAs(site, olive);
    expect((await officer.get("/evidence")).status).toBe(200);
    expect((await officer.get("/evidence.csv")).status).toBe(200);
  });

  it("tells of the trial, of spend that nothing is known of, and of both kinds of campaigns", async () => {
    const said = text(await page("/evidence"));
    expect(said).toContain("Money you are owed caused an estimated 37 more");
    expect(said).toContain("27% of the money (£18,400 of £68,720)");
    expect(said).toContain("2 of 7 with social media, and 2 of 3 without");
    expect(said).toContain("£3.12 to £4.52 for one more");
    expect(said).toContain("Likes: too few campaigns to say. We have 9; we need 10.");
  });
});

describe.each(routeDialects)("the evidence of few campaigns on %s", (dialect) => {
  it("is of one service change without an end, where there is no other", async () => {
    const site = await openSite(openData, await freshAddress(dialect));
    const visitor = await visitorAs(site, hana);
    const evidence = await (await visitor.get("/evidence?by=channel")).text();
    expect(groupsOn(evidence)).toEqual(["No channel was recorded"]);
    expect(text(evidence)).toContain("No end is set.");
    await site.close();
  });

  it("says so where no figure was given, or no campaign is over", async () => {
    const site = await openSite((db) => settleNorthmere(db), await freshAddress(dialect));
    const visitor = await visitorAs(site, hana);
    const evidence = text(await (await visitor.get("/evidence")).text());
    expect(evidence).toMatch(/No figure has been given yet|None is yet/);
    expect((await visitor.get("/evidence.csv")).status).toBe(200);
    await site.close();
  });
});
