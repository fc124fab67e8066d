import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownPath } from "#app/domain/people/session.ts";

const here = "https://council.example";

/** Where a browser on our own site goes that is sent to an address. */
const destination = (address: string) => new URL(address, `${here}/sign-in`);

const evil = [
  "//evil.example",
  "///evil.example",
  "//here.invalid/reviews",
  "/\\evil.example",
  "\\\\evil.example",
  "/\\/evil.example",
  "https://evil.example",
  "https:/evil.example",
  "https:evil.example",
  "HTTPS://evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r\\evil.example",
  "\t//evil.example",
  " //evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/a/..//evil.example",
  "/%2e%2e//evil.example",
  "/./\\evil.example",
  "/.\t.//evil.example",
  "@evil.example",
  ".evil.example",
  "evil.example",
  "//evil.example:443@council.example",
  "",
  "reviews",
  "?a=b",
  "#a",
];

describe("the page to return to", () => {
  it.each([
    ["/reviews/2026-10", "/reviews/2026-10"],
    ["/metrics?sort=name&to=//evil.example", "/metrics?sort=name&to=//evil.example"],
    ["/metrics#newest", "/metrics"],
    ["/", "/"],
    ["/reviews/../metrics", "/metrics"],
    ["/ŵ", "/%C5%B5"],
    ["/%2F%2Fevil.example", "/%2F%2Fevil.example"],
  ])("after signing in for %j is %s", (asked, path) => {
    expect(ownPath(asked)).toBe(path);
  });

  it.each(evil)("is our own or none for %j", (asked) => {
    const path = ownPath(asked);
    if (path === undefined) return;
    expect(path).not.toMatch(/^\/[/\\]/);
    expect(destination(path).origin).toBe(here);
  });

  it.each(evil.filter((asked) => !/^\/[^/\\\s]/.test(asked)))("is none for %j", (asked) => {
    expect(ownPath(asked)).toBeUndefined();
  });

  it("is none where none was asked for", () => {
    expect(ownPath(null)).toBeUndefined();
  });

  it("never leads away, whatever was asked for", () => {
    const pieces = fc.constantFrom(
      ..."/\\.:@?#%\t\n\r \0",
      "..",
      "%2f",
      "%5c",
      "evil.example",
      "a",
    );
    const asked = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
      fc.array(pieces, { maxLength: 12 }).map((parts) => `/${parts.join("")}`),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(asked, (address) => {
        const path = ownPath(address);
        if (path === undefined) return;
        expect(destination(path).origin).toBe(here);
        expect(path).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 2000 },
    );
  });
});
