import { describe, expect, it } from "vitest";
import { isSameGrounds } from "#app/domain/verdicts/claim-grounds.ts";
import { readGrounds, writeGrounds } from "#app/server/verdicts/claims.ts";

/** As a claim of the demo was stored before such texts carried a version. */
const unversioned =
  '{"verdict":"more than expected","strength":"B","because":[],"first":"2026-03","last":"2026-06","extra":226.311,"low":98.2041,"high":354.418,"trial":null}';

const grounds = {
  verdict: "more than expected" as const,
  strength: "B" as const,
  because: [],
  first: "2026-03",
  last: "2026-06",
  extra: 226.311,
  low: 98.2041,
  high: 354.418,
  trial: null,
};

describe("the stored grounds of a claim", () => {
  it("read alike whether they were stored before versions or now", () => {
    expect(readGrounds(unversioned)).toEqual(grounds);
    expect(readGrounds(writeGrounds(grounds))).toEqual(grounds);
    expect(JSON.parse(writeGrounds(grounds))).toMatchObject({ version: 1 });
  });

  it("are not restated by what a later release knows besides", () => {
    const now = { ...grounds, followUpMonths: 3 };
    expect(isSameGrounds(readGrounds(unversioned), now)).toBe(true);
    expect(isSameGrounds(readGrounds(unversioned), { ...now, extra: 226.312 })).toBe(false);
    expect(isSameGrounds(readGrounds(unversioned), { ...now, because: ["no_placebo"] })).toBe(
      false,
    );
  });

  it.each([
    { ...grounds, verdict: "cannot say", because: "short_baseline", strength: null },
    { ...grounds, trial: [86, 1200, 49, 1200, "claimed"], because: ["drifting_baseline"] },
    { ...grounds, verdict: "no figures", first: null, last: null, because: null },
  ] as Parameters<typeof writeGrounds>[0][])("come back as they were written: %o", (written) => {
    expect(readGrounds(writeGrounds(written))).toEqual(written);
  });

  it("are refused in a version that is not known", () => {
    const later = JSON.stringify({ ...grounds, version: 2 });
    expect(() => readGrounds(later)).toThrow(
      "claim.verdict was stored in version 2, which this release cannot read.",
    );
  });
});
