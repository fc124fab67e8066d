import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { northmere } from "#seeds/northmere/story.ts";
import { hana } from "#tests/setup/cast.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

describe("a page that is read", () => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    site = await openSite(northmere);
    visitor = new Visitor(site);
    await visitor.signIn(hana.email);
  });
  afterAll(() => site.close());

  it.each([
    "/reviews/2026-10",
    "/summary/2026-10",
    "/metrics/garden-waste-online",
    "/campaigns/sign-up-online",
    "/evidence",
  ])("is drawn at %s from what is written down nowhere else", async (path) => {
    const page = await (await visitor.get(path)).text();
    const lead = / data-metric="([^"]+)"/.exec(page)?.[1] ?? "";
    expect(lead).not.toBe("");
    const forScripts = await visitor.get(`${path}.data`);
    expect(forScripts.status).toBe(200);
    const written = await forScripts.text();
    expect(written).not.toContain(lead);
    expect(written.length).toBeLessThan(500);
  });
});
