import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { settleNorthmere } from "#tests/setup/cast.ts";
import { openSite, type Site } from "#tests/setup/site.ts";

const folder = "build/client/assets";
const assets = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name));
const copied = assets.filter((name) => !name.startsWith("manifest-"));

let site: Site;

beforeAll(async () => {
  site = await openSite(settleNorthmere);
});

afterAll(() => site.close());

const ask = (name: string, encodings: string) =>
  fetch(`${site.address}/assets/${name}`, { headers: { "Accept-Encoding": encodings } });

it.each(copied)("%s is given as its smaller copy to those who read it", async (name) => {
  const answer = await ask(name, "gzip, br");
  expect(answer.headers.get("Content-Encoding")).toBe("br");
  expect(answer.headers.get("Content-Type")).toMatch(/^text\/(javascript|css); charset=utf-8$/);
  expect(answer.headers.get("Cache-Control")).toContain("immutable");
  expect(answer.headers.get("Vary")).toContain("Accept-Encoding");
  expect(await answer.text()).toBe(readFileSync(`${folder}/${name}`, "utf8"));
});

it.each(assets)("%s is itself to everyone else", async (name) => {
  for (const encodings of ["identity", "gzip", "br;q=0, gzip"]) {
    const answer = await ask(name, encodings);
    expect(answer.headers.get("Content-Encoding")).not.toBe("br");
    expect(answer.headers.get("Vary")).toContain("Accept-Encoding");
    expect(await answer.text()).toBe(readFileSync(`${folder}/${name}`, "utf8"));
  }
});
