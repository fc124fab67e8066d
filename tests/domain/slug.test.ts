import { describe, expect, it } from "vitest";
import { freeSlug, slugOf } from "#app/domain/slug.ts";

describe("the words of an address", () => {
  it.each([
    ["Sign up online", "sign-up-online"],
    ["Dŵr i bawb!", "dwr-i-bawb"],
    ["Northmere's £5 pass & more", "northmeres-5-pass-more"],
    ["  --  ", "campaign"],
    ["שלום", "campaign"],
    ["../../etc/passwd", "etc-passwd"],
    ["a".repeat(100), "a".repeat(60)],
  ])("are made of %o", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("are numbered where they are taken", () => {
    expect(freeSlug("New", [])).toBe("new");
    expect(freeSlug("New", ["new"])).toBe("new-2");
    expect(freeSlug("New", ["new", "new-2", "new-3"])).toBe("new-4");
  });
});
