import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import { doesNotApply, given, givenShare, notAvailable } from "#app/domain/metrics/figure.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { addMetric } from "#db/changes/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import { openData } from "#seeds/open-data/story.ts";
import {
  chris,
  gardenWaste,
  hana,
  missedBins,
  northmere,
  olive,
  settleNorthmere,
  stamp,
} from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { steadyYear } from "#tests/setup/series.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const text = (markup: string) =>
  markup
    .replaceAll(/<!--.*?-->/g, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The headlines of a review in the order in which they are read. */
const headlinesOf = (page: string) =>
  [...page.matchAll(/<article .*?<\/article>/gs)].map(([article]) => ({
    markup: article,
    metric: / data-metric="([^"]+)"/.exec(article)?.[1],
    stage: / data-stage="([^"]+)"/.exec(article)?.[1],
    title: text(/<h[23]>(.*?)<\/h[23]>/s.exec(article)?.[1] ?? ""),
    finding: text(/<p class="finding">(.*?)<\/p>/s.exec(article)?.[1] ?? ""),
    claims: [...article.matchAll(/<p class="claim">(.*?)<\/p>/gs)].map(([, claim = ""]) =>
      text(claim),
    ),
    pairs: [...article.matchAll(/<div class="pair">(.*?)<\/div>/gs)].map(([, pair = ""]) =>
      text(pair),
    ),
  }));

const missingOn = (page: string) =>
  [
    ...(/<section aria-labelledby="missing">(.*?)<\/section>/s.exec(page)?.[1] ?? "").matchAll(
      /<li>(.*?)<\/li>/gs,
    ),
  ].map(([, one = ""]) => text(one));

const monthsOn = (page: string) =>
  [...page.matchAll(/<a href="\/reviews\/([^"]+)">[^<]*<\/a><span class="how">([^<]*)/g)].map(
    ([, month, complete]) => [month, complete],
  );

async function visitorAs(site: Site, { email }: { email: string }): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.signIn(email);
  return visitor;
}

describe.each(routeDialects)("the open data council's reviews on %s", (dialect) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    site = await openSite(openData, await freshAddress(dialect));
    visitor = await visitorAs(site, hana);
  });
  afterAll(() => site.close());

  const page = async (path: string) => (await visitor.get(path)).text();

  it("are listed newest first, each with how complete it is", async () => {
    const months = monthsOn(await page("/reviews"));
    expect(months).toHaveLength(28);
    expect(months[0]).toEqual(["2021-06", "6 of 6 figures are in"]);
    expect(months.at(-1)).toEqual(["2019-03", "4 of 4 figures are in"]);
    expect(months.map(([month]) => month)).toEqual(
      Array.from({ length: 28 }, (_, place) => shift("2021-06", -place)),
    );
  });

  it("tell a month's outcomes, what weighs most first", async () => {
    const headlines = headlinesOf(await page("/reviews/2021-06"));
    expect(headlines.map(({ metric, stage }) => [metric, stage])).toEqual([
      ["remote-appointments-dorset", "outcome"],
      ["remote-appointments-lincolnshire", "outcome"],
      ["library-payments-online-north-somerset", "outcome"],
      ["library-loans-north-somerset", "outcome"],
      ["appointments-dorset", "outcome"],
      ["appointments-lincolnshire", "outcome"],
    ]);
    expect(headlines.map(({ title }) => title.replace(/.* (?=rose|fell|stayed|came)/, ""))).toEqual(
      [
        "stayed above the usual range",
        "stayed above the usual range",
        expect.stringMatching(/the usual (range|level)/),
        expect.stringMatching(/the usual (range|level)/),
        "stayed within the usual range",
        "stayed within the usual range",
      ],
    );
  });

  it("give each its number with unit, period and comparison", async () => {
    for (const { finding } of headlinesOf(await page("/reviews/2021-06"))) {
      expect(finding).toMatch(
        /^[\d,.]+%? (of [\d,]+ )?[A-Za-z ]+ in June 2021; [\d,.]+%? to [\d,.]+%? is usual, going by \w+ \d{4} to \w+ \d{4}\.$/,
      );
    }
  });

  it("name the service change beside what it was meant to move, and that it had no vanity metric", async () => {
    const headlines = headlinesOf(await page("/reviews/2021-06"));
    for (const { metric, pairs } of headlines) {
      if (!metric?.startsWith("remote-")) {
        expect(pairs).toEqual([]);
        continue;
      }
      expect(pairs).toEqual([
        expect.stringMatching(
          /^(Remote-first appointments \(service change, since 1 March 2020\) was meant to move this\. )?No vanity metric was recorded beside it\.$/,
        ),
      ]);
    }
    const payments = headlines.find(({ metric }) => metric?.startsWith("library-payments"));
    expect(text(payments?.markup ?? "")).toContain(
      "No campaign or service change was meant to move this.",
    );
  });

  it("say of the service change what its figures carry, beside each outcome and in the table", async () => {
    const markup = await page("/reviews/2021-06");
    const claims = headlinesOf(markup).flatMap((headline) => headline.claims);
    expect(claims).toHaveLength(2);
    for (const claim of claims) {
      expect(claim).toMatch(
        /^Remote-first appointments: .*, March to August 2020: Possibly more than expected\. .* Strength C, to be treated with caution: /,
      );
    }
    const table = text(/<table class="figures verdicts">(.*?)<\/table>/s.exec(markup)?.[1] ?? "");
    expect(table).toMatch(/Remote-first appointments .* expected , strength C/);
    expect(text(markup)).toContain("Of 20 campaigns that did nothing, expect 1 or 2 to show");
  });

  it("show outcomes alone where no other stage is measured", async () => {
    const stages = [...(await page("/reviews/2021-06")).matchAll(/ data-stage="([^"]+)"/g)];
    expect(new Set(stages.map(([, stage]) => stage))).toEqual(new Set(["outcome"]));
  });

  it("ask for nothing of a metric before its first figure, nor make up a headline of it", async () => {
    const march = await page("/reviews/2019-03");
    expect(missingOn(march)).toEqual([]);
    expect(headlinesOf(march).map(({ metric }) => metric)).not.toContain(
      "library-loans-north-somerset",
    );
    expect(text(await page("/reviews/2021-06"))).toContain(
      "Nothing: every figure that was asked for is in.",
    );
  });

  it("claim nothing of a month that has too few figures before it", async () => {
    const titles = headlinesOf(await page("/reviews/2019-05")).map(({ title }) => title);
    expect(titles).toHaveLength(4);
    for (const title of titles) expect(title).toMatch(/: too few figures to say what is usual$/);
  });

  it("say plainly that there is nothing before the first figure", async () => {
    const answer = await visitor.get("/reviews/1999-01");
    expect(answer.status).toBe(200);
    const before = await answer.text();
    expect(text(before)).toContain(
      "No outcome has a figure for January 1999 or any month before it.",
    );
    expect(headlinesOf(before)).toEqual([]);
    expect(text(before)).toContain("No figures were asked for yet");
  });

  it.each([
    "2021-13",
    "2021-00",
    "2021-07",
    "2099-01",
    "x",
    "2021",
    "2021-Q1",
    "2021-6",
    "2021-06-01",
    "0000-01",
    "%00",
  ])("are not there for %s", async (month) => {
    const { status } = await visitor.get(`/reviews/${month}`);
    expect([400, 404]).toContain(status);
  });

  it("are kept from officers and the chief executive, and from those who have not signed in", async () => {
    for (const path of ["/reviews", "/reviews/2021-06", "/reviews/x"]) {
      for (const person of [olive, chris]) {
        expect((await (await visitorAs(site, person)).get(path)).status, path).toBe(403);
      }
      expect((await new Visitor(site).get(path)).headers.get("Location")).toMatch(/^\/sign-in/);
    }
  });
});

/** Northmere on 5 June 2026: sign-ups that rose in May after a campaign, with its impressions; calls said to be none. */
async function tellNorthmere(db: Database): Promise<void> {
  const cast = await settleNorthmere(db, { ...northmere, today: "2026-06-05" });
  const asOlive = { ...stamp, personId: cast.oliveId };
  const from = { source: "Figures.csv", reason: "" };
  const month = (place: number) => shift("2025-04", place);
  await recordFigures(
    db,
    asOlive,
    { id: cast.gardenWasteId, measure: "share" },
    [...steadyYear, 101, 131].map((part, place) => ({
      period: month(place),
      amount: givenShare(part * 5, 1000),
    })),
    from,
  );
  await recordFigures(
    db,
    asOlive,
    { id: cast.impressionsId, measure: "count" },
    [{ period: "2026-05", amount: given(182_000) }],
    from,
  );
  await recordFigures(
    db,
    asOlive,
    { id: cast.missedBinsId, measure: "count" },
    [
      { period: "2026-03", amount: given(0) },
      { period: "2026-04", amount: doesNotApply },
      { period: "2026-05", amount: notAvailable, note: "The telephone system changed" },
    ],
    from,
  );
}

describe.each(routeDialects)("Northmere's reviews on %s", (dialect) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    site = await openSite(tellNorthmere, await freshAddress(dialect));
    visitor = await visitorAs(site, hana);
  });
  afterAll(() => site.close());

  const page = async (path: string) => (await visitor.get(path)).text();

  it("count what was said to be missing as not in", async () => {
    expect(monthsOn(await page("/reviews")).slice(0, 3)).toEqual([
      ["2026-05", "2 of 3 figures are in"],
      ["2026-04", "1 of 1 figures are in"],
      ["2026-03", "2 of 2 figures are in"],
    ]);
  });

  it("show a campaign's vanity metric after the outcome that it was meant to move", async () => {
    const [lead] = headlinesOf(await page("/reviews/2026-05"));
    expect(lead).toMatchObject({
      metric: "garden-waste-online",
      stage: "outcome",
      title: "Online sign-ups for garden waste rose above the usual range",
      finding:
        "65.5% of 1,000 sign-ups in May 2026; 44.7% to 55.3% is usual, going by April 2025 to March 2026.",
    });
    const vanity = '<p data-metric="garden-waste-impressions" data-stage="output">';
    expect(lead?.markup.indexOf(vanity)).toBeGreaterThan(
      lead?.markup.indexOf("figure-number") ?? 0,
    );
    expect(lead?.pairs[0]).toMatch(
      /^Sign up online \(campaign, .*\) was meant to move this\. Beside it: 182,000 impressions in May 2026/,
    );
    expect(lead?.claims).toEqual([
      expect.stringMatching(
        /^Sign up online: .* Too early to say\. .* after the start; we have 1\./,
      ),
    ]);
  });

  it("show a vanity metric as no headline of its own", async () => {
    const metrics = headlinesOf(await page("/reviews/2026-05")).map(({ metric }) => metric);
    expect(metrics).toEqual(["garden-waste-online", "missed-bin-calls"]);
  });

  it("say of each figure that is missing why, and call late only what nobody spoke of", async () => {
    expect(missingOn(await page("/reviews/2026-05"))).toEqual([
      "Calls about missed bins , May 2026: not available The telephone system changed",
    ]);
    expect(missingOn(await page("/reviews/2026-04"))).toEqual([]);
  });

  it("never show a missing figure as a number", async () => {
    const calls = headlinesOf(await page("/reviews/2026-05"))[1];
    expect(calls?.title).toBe("Calls about missed bins: not available for May 2026");
    expect(calls?.finding).toContain("Not available for May 2026.");
    expect(calls?.finding.replace("May 2026", "")).not.toMatch(/\d/);
    const zero = headlinesOf(await page("/reviews/2026-03")).find(
      ({ metric }) => metric === "missed-bin-calls",
    );
    expect(zero?.finding).toBe(
      "0 calls in March 2026; we need six figures to say what is usual, and have 1.",
    );
  });

  it("tell a month as it was known by its end, whatever came later", async () => {
    const [march] = headlinesOf(await page("/reviews/2026-03"));
    expect(march?.markup).not.toMatch(/April 2026|May 2026/);
  });
});

describe.each(routeDialects)("a council of many metrics on %s", (dialect) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    site = await openSite(tellNorthmere, await freshAddress(dialect));
    visitor = await visitorAs(site, hana);
  });
  afterAll(() => site.close());

  /** How many questions the database is asked for each of these pages. */
  async function questionsAsked(): Promise<number[]> {
    const asked = vi.spyOn(site.db.getExecutor(), "executeQuery");
    const counts: number[] = [];
    for (const path of pages) {
      asked.mockClear();
      expect((await visitor.get(path)).status).toBe(200);
      counts.push(asked.mock.calls.length);
    }
    asked.mockRestore();
    return counts;
  }

  const pages = [
    "/reviews",
    "/reviews/2026-05",
    "/metrics",
    "/metrics/garden-waste-online",
    "/metrics/garden-waste-online.csv",
  ];

  it("costs the database no more questions than one of few", async () => {
    const few = await questionsAsked();
    expect(Math.min(...few)).toBeGreaterThan(2);
    const { serviceId } = await site.db
      .selectFrom("metric")
      .select("serviceId")
      .executeTakeFirstOrThrow();
    for (let place = 0; place < 40; place++) {
      const of = place % 2 ? gardenWaste : missedBins;
      const added = { ...of, slug: `metric-${place}`, serviceId, ownerId: null };
      const id = await addMetric(site.db, stamp, added);
      const amount = place % 2 ? givenShare(place, 100) : given(place);
      const figures = [{ period: "2026-05", amount }];
      await recordFigures(site.db, stamp, { id, measure: of.measure }, figures, {
        source: "Figures.csv",
        reason: "",
      });
    }
    expect(await questionsAsked()).toEqual(few);
    const review = await (await visitor.get("/reviews/2026-05")).text();
    expect(review).toContain('data-metric="metric-39"');
  });
});

describe.each(routeDialects)("a council without figures on %s", (dialect) => {
  let site: Site;

  beforeAll(async () => {
    const today = { ...northmere, today: "2026-06-05" };
    site = await openSite((db) => settleNorthmere(db, today), await freshAddress(dialect));
  });
  afterAll(() => site.close());

  it("is told what to do, and that a month has nothing in it", async () => {
    const visitor = await visitorAs(site, hana);
    expect(text(await (await visitor.get("/reviews")).text())).toContain(
      "No figures have been given yet, so there is nothing to review.",
    );
    const may = await (await visitor.get("/reviews/2026-05")).text();
    expect(text(may)).toContain("No outcome has a figure for May 2026 or any month before it.");
    expect(missingOn(may)).toHaveLength(3);
    expect(may).not.toMatch(/late<|<svg|<article/);
  });
});
