import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { z } from "zod";
import { given } from "#app/domain/metrics/figure.ts";
import routes from "#app/routes.ts";
import {
  metricsAnswer,
  outcomeAnswer,
  outcomesAnswer,
  problemAnswer,
  seriesAnswer,
} from "#app/server/imports/api/answers.ts";
import { operations } from "#app/server/imports/api/openapi.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import type { Database } from "#db/schema.ts";
import { openData } from "#seeds/open-data/story.ts";
import {
  chris,
  gardenWaste,
  hana,
  missedBins,
  olive,
  settleNorthmere,
  stamp,
} from "#tests/setup/cast.ts";
import { ask } from "#tests/setup/raw.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { letIn, System } from "#tests/setup/system.ts";
import { Visitor } from "#tests/setup/visitor.ts";

let site: Site;
let secret: string;
let system: System;
let metrics: { id: number; slug: string; measure: string }[];

beforeAll(async () => {
  site = await openSite(openData);
  metrics = await site.db.selectFrom("metric").select(["id", "slug", "measure"]).execute();
  secret = await letIn(
    site.db,
    metrics.map(({ id }) => id),
  );
  system = new System(site, secret);
});

afterAll(() => site.close());

const apiRoutes = (await Promise.resolve(routes)).flatMap(({ path = "" }) =>
  path.startsWith("api/") ? [`/${path}`] : [],
);

describe("the document of the API", () => {
  it("is valid OpenAPI 3.1, whoever asks for it", async () => {
    const answer = await fetch(`${site.address}/api/openapi.json`);
    expect(answer.headers.get("Content-Type")).toContain("application/json");
    const document = await answer.json();
    expect(document.openapi).toBe("3.1.0");
    const validated = await new Validator().validate(document);
    expect(validated).toEqual({ valid: true });
    expect(document.servers).toEqual([{ url: site.address }]);
  });

  it("holds every address of the API and no other", () => {
    const known = new Set(operations.map(({ path }) => path.replaceAll(/\{\w+\}/g, ":")));
    const others = ["/api/openapi.json", "/api/*", "/api/metrics/:/figures.csv"];
    const there = apiRoutes.map((path) => path.replaceAll(/:\w+/g, ":"));
    expect(there.filter((path) => !others.includes(path)).toSorted()).toEqual(
      [...known].toSorted(),
    );
  });

  it("says which figures are taken as the API takes them", async () => {
    const { components } = await (await fetch(`${site.address}/api/openapi.json`)).json();
    const shapes = components.schemas.Figure.anyOf.map(
      ({ required, properties, additionalProperties }: Record<string, object>) => [
        required,
        Object.keys(properties ?? {}),
        additionalProperties,
      ],
    );
    expect(shapes).toEqual([
      [["value"], ["value", "note", "reason"], false],
      [["part", "whole"], ["part", "whole", "note", "reason"], false],
      [["state"], ["state", "note", "reason"], false],
    ]);
    expect(components.schemas.Figures).toMatchObject({ minItems: 1, maxItems: 10_000 });
  });

  it("tells of answers as they are", async () => {
    const slug = "library-loans-north-somerset";
    const told: [Promise<Response>, z.ZodObject][] = [
      [system.get("/api/metrics"), metricsAnswer],
      [system.get(`/api/metrics/${slug}/figures`), seriesAnswer],
      [system.put(`/api/metrics/${slug}/figures/2021-07`, { value: 5 }), outcomeAnswer],
      [system.put("/api/figures", [{ metric: slug, period: "2021-07", value: 5 }]), outcomesAnswer],
      [system.put(`/api/metrics/${slug}/figures/2021-07`, { value: -5 }), problemAnswer],
      [system.put(`/api/metrics/${slug}/figures/2021-13`, {}), problemAnswer],
      [system.get("/api/nothing"), problemAnswer],
      [new System(site, "wrong").get("/api/metrics"), problemAnswer],
    ];
    for (const [answer, schema] of told) {
      const { error } = schema.strict().safeParse(await (await answer).json());
      expect(error).toBeUndefined();
    }
  });
});

describe("the figures that another system reads", () => {
  it("are those of the metric's page, as JSON and as its file", async () => {
    const visitor = await signedIn();
    for (const { slug } of metrics) {
      const path = `/api/metrics/${slug}/figures`;
      const offered = await visitor.get(`/metrics/${slug}.csv`);
      const file = await offered.text();
      expect(await (await system.get(`${path}.csv`)).text()).toBe(file);
      const accepted = await system.get(path, { Accept: "text/csv" });
      expect(accepted.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
      expect(await accepted.text()).toBe(file);
      const json = await system.get(path, { Accept: "application/json, text/csv;q=0.5" });
      expect(json.headers.get("Vary")).toContain("Accept");
      const { figures, metric } = await json.json();
      expect(metric.slug).toBe(slug);
      const lines = file.trim().split("\r\n").slice(1);
      expect(figures).toHaveLength(lines.length);
      for (const [place, { period, figure }] of figures.entries()) {
        const [first, second] = (lines[place] ?? "").split(",");
        expect([first, second]).toEqual([period, figure === null ? "" : String(figure)]);
      }
    }
  });
});

async function signedIn(): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.signIn(hana.email);
  return visitor;
}

describe("an address of the API", () => {
  it("does what it does and names that where it is asked for more", async () => {
    const samples = apiRoutes.map((path) =>
      path
        .replace(":slug", metrics[0]?.slug ?? "")
        .replace(":period", "2021-06")
        .replace("*", "nothing"),
    );
    for (const path of samples) {
      for (const method of ["GET", "HEAD", "PUT", "POST", "PATCH", "DELETE", "OPTIONS", "TRACE"]) {
        const { status, headers, body } = await ask(site.address, path, { method });
        expect(status, `${method} ${path}`).toBeLessThan(500);
        if (status !== 405) continue;
        const allowed = String(headers.allow).split(", ");
        expect(allowed, `${method} ${path}`).not.toContain(method);
        expect(["GET,HEAD", "PUT"]).toContain(allowed.join(","));
        if (method !== "HEAD") expect(JSON.parse(body).status).toBe(405);
        for (const one of allowed) {
          const answer = await ask(site.address, path, { method: one });
          expect(answer.status, `${one} ${path}`).not.toBe(405);
        }
      }
    }
  });

  it("has no page's data", async () => {
    for (const path of ["/api/metrics.data", "/api/figures.data", "/api/_.data"]) {
      expect((await system.get(path)).status).toBe(404);
    }
  });

  it("asks for a token and says how", async () => {
    const answer = await fetch(`${site.address}/api/metrics`);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("WWW-Authenticate")).toBe('Bearer realm="Real Headlines"');
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    const { instance, type } = await answer.json();
    expect(instance).toBe(`urn:uuid:${answer.headers.get("X-Request-Id")}`);
    const guide = await (await (await signedIn()).get("/settings/api")).text();
    expect(guide).toContain(`id="${type.split("#")[1]}"`);
  });

  it("takes no cookie, and so what comes from anywhere", async () => {
    const { cookie } = await signedIn();
    expect((await ask(site.address, "/api/metrics", { headers: { cookie } })).status).toBe(401);
    for (const headers of [
      { Origin: "https://evil.example" },
      { Origin: "null", "Sec-Fetch-Site": "cross-site" },
    ]) {
      const answer = await ask(site.address, `/api/metrics/${metrics[0]?.slug}/figures/2021-06`, {
        method: "PUT",
        headers: {
          ...headers,
          Authorization: `Bearer ${secret}`,
          "Content-Type": "application/json",
        },
        body: '{"state": "not available", "reason": "Lost"}',
      });
      expect(answer.status).toBe(200);
      expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
    }
  });
});

describe("the page about the API", () => {
  it("is read by those who may give figures or manage tokens", async () => {
    const visitors = await openSite(settleNorthmere);
    for (const [{ email }, status] of [
      [hana, 200],
      [olive, 200],
      [chris, 403],
    ] as const) {
      const visitor = new Visitor(visitors);
      await visitor.signIn(email);
      expect((await visitor.get("/settings/api")).status).toBe(status);
    }
    await visitors.close();
  });

  describe("has a line that works as it stands", () => {
    async function sentTwice(fill: (db: Database) => Promise<unknown>, slug: string) {
      const own = await openSite(fill);
      onTestFinished(own.close);
      const visitor = new Visitor(own);
      await visitor.signIn(hana.email);
      const page = await (await visitor.get("/settings/api")).text();
      const line = /<code id="curl">(.*?)<\/code>/s.exec(page)?.[1] ?? "";
      const { id } = await own.db
        .selectFrom("metric")
        .select("id")
        .where("slug", "=", slug)
        .executeTakeFirstOrThrow();
      const { address, ...asked } = curl(line, await letIn(own.db, [id]));
      const answers = [await fetch(address, asked), await fetch(address, asked)];
      return Promise.all(answers.map(async (one) => [one.status, await one.json()]));
    }

    it("and changes nothing where there are figures", async () => {
      const fill = async (db: Database) => {
        const { missedBinsId } = await settleNorthmere(db);
        const metric = { id: missedBinsId, measure: "count" as const };
        const figures = [{ period: "2026-03", amount: given(812) }];
        await recordFigures(db, stamp, metric, figures, { source: "A", reason: "" });
      };
      const unchanged = { metric: missedBins.slug, period: "2026-03", is: "unchanged" };
      expect(await sentTwice(fill, missedBins.slug)).toEqual([
        [200, unchanged],
        [200, unchanged],
      ]);
    });

    it("and before there are any says that one is not available", async () => {
      expect(await sentTwice(settleNorthmere, gardenWaste.slug)).toMatchObject([
        [201, { is: "added" }],
        [200, { is: "unchanged" }],
      ]);
    });
  });
});

/** What a terminal would send by a line of HTML that begins with curl. */
function curl(line: string, token: string) {
  const typed = line
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("\\\n", " ")
    .replace("$TOKEN", token);
  const words = [...typed.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? "",
  );
  const after = (flag: string) =>
    words.flatMap((word, place) => (word === flag ? [words[place + 1] ?? ""] : []));
  const headers = after("-H").map((header) => header.split(": ") as [string, string]);
  const address = words.find((word) => word.startsWith("http")) ?? "";
  return { address, method: after("-X")[0] ?? "", headers, body: after("-d")[0] ?? "" };
}
