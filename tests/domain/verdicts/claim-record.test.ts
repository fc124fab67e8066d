import { describe, expect, it } from "vitest";
import { claimBasis } from "#app/domain/verdicts/claim-basis.ts";
import { claimGrounds } from "#app/domain/verdicts/claim-grounds.ts";
import {
  type ClaimWithGrounds,
  claimRights,
  claimStandings,
  type DecisionByPerson,
  whyNotToSign,
} from "#app/domain/verdicts/claim-record.ts";
import { type Effect, effectOf } from "#app/domain/verdicts/effect.ts";
import { wordsAboveBasis } from "#app/words/en/verdicts/ladder.ts";
import { words } from "#app/words/words.ts";
import { figures, leaflet, metric } from "#tests/setup/series.ts";

const past = Array.from({ length: 24 }, (_, month) => 100 + ((month * 7) % 11) - 5);
const effectWith = (since: number[]) =>
  effectOf({
    measure: "count",
    figures: figures("2024-01", [...past, ...since]),
    campaign: leaflet,
    today: "2026-06-10",
  });

const fell = effectWith([60, 58, 61, 59]);
const trial = {
  campaignId: 1,
  design: "By lot.",
  outcome: "rang because of a bin",
  treatedSize: 100,
  treatedCount: 5,
  controlSize: 100,
  controlCount: 50,
};

const claim: ClaimWithGrounds = {
  id: 1,
  campaignId: 1,
  metricId: 1,
  text: "163 fewer than expected.",
  grounds: claimGrounds(fell, null),
  authorId: 7,
  writtenAt: "2026-06-10T09:00:00.000Z",
  author: "Hana",
};
const approval: DecisionByPerson = {
  id: 1,
  claimId: 1,
  decision: "signed off",
  personId: 8,
  decidedAt: "2026-06-11T09:00:00.000Z",
  considered: "Snow.",
  reason: null,
  decidedBy: "Chris",
};
const withdrawal: DecisionByPerson = {
  ...approval,
  id: 2,
  decision: "withdrawn",
  considered: null,
  reason: "Counted twice.",
};

const toldOf = (decisions: DecisionByPerson[], grounds = claimGrounds(fell, null)) =>
  claimStandings([claim], decisions, { metricId: 1, grounds })[0];

describe("a claim", () => {
  it("is restated once the figures say something else than when it was written", () => {
    expect(toldOf([approval])?.isRestated).toBe(false);
    expect(toldOf([approval], claimGrounds(effectWith([60, 58, 61, 70]), null))?.isRestated).toBe(
      true,
    );
    expect(toldOf([approval], claimGrounds(fell, trial))?.isRestated).toBe(true);
    expect(
      claimStandings([claim], [], { metricId: 2, grounds: claimGrounds(fell, null) })[0]
        ?.isRestated,
    ).toBe(true);
  });

  it("is kept with the same verdict however it was reckoned", () => {
    expect(claimGrounds(effectWith([60, 58, 61, 59]), null)).toEqual(claim.grounds);
  });

  it("says who signed it off, when and what was considered, and who withdrew it and why", () => {
    expect(toldOf([approval, withdrawal])).toMatchObject({
      writtenAt: "2026-06-10T09:00:00.000Z",
      signed: { by: "Chris", at: "2026-06-11T09:00:00.000Z", considered: "Snow." },
      withdrawn: { by: "Chris", at: "2026-06-11T09:00:00.000Z", reason: "Counted twice." },
    });
  });

  it.each([
    [[], fell, null],
    [[approval], fell, "signed"],
    [[withdrawal], fell, "withdrawn"],
    [[], effectWith([]), "restated"],
  ] as [DecisionByPerson[], Effect, string | null][])(
    "can be signed off once, as long as it stands: %#",
    (decisions, effect, why) => {
      const told = toldOf(decisions, claimGrounds(effect, null));
      expect(told && whyNotToSign(told)).toBe(why);
    },
  );

  it("is signed off by somebody other than its author", () => {
    const claims = claimStandings([claim], [], { metricId: 1, grounds: claimGrounds(fell, null) });
    const head = { id: 7, roles: ["head of communications" as const] };
    expect(claimRights(head, claims, true)).toEqual({
      mayWrite: true,
      seesWaiting: true,
      toSign: [],
      toWithdraw: [1],
    });
    expect(claimRights({ ...head, id: 8 }, claims, true).toSign).toEqual([1]);
    expect(claimRights({ id: 8, roles: ["chief executive"] }, claims, true)).toMatchObject({
      mayWrite: false,
      toSign: [1],
    });
    expect(claimRights({ id: 8, roles: ["officer"] }, claims, true)).toMatchObject({
      mayWrite: true,
      toSign: [],
      toWithdraw: [],
    });
    expect(claimRights(head, claims, false).mayWrite).toBe(false);
  });

  it("is withdrawn by its author or by those who sign off, as long as it stands", () => {
    const now = { metricId: 1, grounds: claimGrounds(fell, null) };
    const waiting = claimStandings([claim], [], now);
    const author = { id: claim.authorId, roles: ["officer" as const] };
    expect(claimRights(author, waiting, true).toWithdraw).toEqual([1]);
    expect(claimRights({ ...author, id: 8 }, waiting, true).toWithdraw).toEqual([]);
    expect(claimRights({ id: 8, roles: ["chief executive"] }, waiting, true).toWithdraw).toEqual([
      1,
    ]);
    const gone = claimStandings([claim], [withdrawal], now);
    expect(claimRights(author, gone, true).toWithdraw).toEqual([]);
  });
});

describe("what a claim may say", () => {
  const verdict = {
    campaign: { ...leaflet, name: "Because of you" },
    metric: metric(),
    comparison: null,
    effect: fell,
  };

  it("is no more than its figures carry, whatever names are made of", () => {
    const basis = claimBasis(verdict, null);
    const text = "Because of you was followed by fewer calls, because of our leaflet.";
    expect(wordsAboveBasis(text, basis).map((above) => [above.from, above.words])).toEqual([
      [44, "because of"],
    ]);
    expect(wordsAboveBasis(words.verdict.basis(verdict, null), basis)).toEqual([]);
  });

  it("may name a cause where a trial tells its groups apart, and not where it does not", () => {
    const drawn = claimBasis(verdict, trial);
    expect(drawn.rung).toBe(4);
    expect(words.verdict.basis(verdict, trial)).toMatch(
      /caused an estimated 45 fewer .* 166 fewer than expected .*\.$/,
    );
    expect(claimBasis(verdict, { ...trial, treatedCount: 50 }).rung).toBe(2);
  });
});
