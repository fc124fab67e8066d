import { describe, expect, it } from "vitest";
import { evidenceOf } from "#app/domain/evidence/evidence.ts";
import { words } from "#app/words/words.ts";
import { mixOf, mixToday, type Plan } from "#tests/setup/mix.ts";

const evidence = (plans: Plan[]) => evidenceOf(mixOf(plans), "verdict", mixToday);
const times = (count: number, plan: (place: number) => Plan) =>
  Array.from({ length: count }, (_, place) => plan(place));

describe("vanity beside outcomes", () => {
  const kinds = (count: number, plan: (place: number) => Plan) =>
    evidence(times(count, plan)).vanity;
  const wandering = (place: number): Plan => ({
    jump: ((place * 5) % 7) * 6,
    likes: ((place * 3) % 8) * 100 + 50,
  });

  it("says nothing of fewer than six campaigns", () => {
    expect(kinds(5, wandering)).toEqual([]);
  });

  it.each([6, 9])("is drawn for %d campaigns, which are too few to say", (count) => {
    const [likes] = kinds(count, wandering);
    expect(likes?.pairs).toHaveLength(count);
    expect(likes && words.evidence.vanity.finding(likes)).toBe(
      `Likes: too few campaigns to say. We have ${count}; we need 10.`,
    );
  });

  it("says from ten campaigns on that likes told nothing, where the interval holds 0", () => {
    const [likes] = kinds(12, wandering);
    expect(likes && words.evidence.vanity.finding(likes)).toBe(
      "Likes told us nothing about outcomes over 12 campaigns.",
    );
  });

  it("says which way they went together where the interval leaves 0 out, and no reason", () => {
    const along = kinds(12, (place) => ({ jump: 5 * place, likes: 100 + place }));
    const against = kinds(12, (place) => ({ jump: 5 * place, likes: 100 - place }));
    expect(along[0] && words.evidence.vanity.finding(along[0])).toBe(
      "Over 12 campaigns, those with more likes came out better. That they went together says nothing of why.",
    );
    expect(against[0] && words.evidence.vanity.finding(against[0])).toContain(
      "those with more likes came out worse",
    );
  });

  it("takes fewer for better where fewer are wanted", () => {
    const [likes] = kinds(12, (place) => ({
      jump: -5 * place,
      likes: 100 + place,
      polarity: "lower is better",
    }));
    expect(likes?.correlation?.rho).toBeGreaterThan(0.9);
  });

  it("is a month's number in the campaign's own time, the most first", () => {
    const [likes] = kinds(6, (place) => ({ likes: 100 + place, length: place % 3 }));
    expect(likes?.pairs.map(({ vanity }) => vanity)).toEqual([105, 104, 103, 102, 101, 100]);
  });

  it("says nothing told where all were liked alike", () => {
    const [likes] = kinds(12, (place) => ({ jump: place, likes: 100 }));
    expect(likes?.correlation).toBeNull();
    expect(likes && words.evidence.vanity.finding(likes)).toContain("told us nothing");
  });

  it("leaves out campaigns without a verdict or without likes", () => {
    const plans = [
      ...times(7, wandering),
      { start: 6, likes: 100 },
      { isNamed: false, likes: 100 },
      { jump: 30, likes: null },
    ];
    expect(evidence(plans).vanity[0]?.pairs).toHaveLength(7);
  });
});

describe("campaigns with social media and without", () => {
  const social = (jump: number): Plan => ({ jump, channels: [{ kind: "social" }] });
  const other = (jump: number): Plan => ({ jump, channels: [{ kind: "print" }] });

  it("are counted side by side", () => {
    const { used, not } = evidence([social(40), social(0), other(40), {}]).social;
    expect([used.all, used["as wanted"], not.all, not["as wanted"]]).toEqual([2, 1, 2, 1]);
  });

  it("are too few to say where one kind has fewer than six", () => {
    const plans = [...times(5, () => social(0)), ...times(9, () => other(40))];
    expect(words.evidence.social.finding(evidence(plans).social)).toMatch(
      /^Too few campaigns to say: 0 of 5 with social media, and 9 of 9 without, .* at least 6 of each\./,
    );
  });

  it("show no difference that can be seen, and nothing of a cause", () => {
    const plans = [
      ...times(6, (place) => social(place < 2 ? 0 : 40)),
      ...times(6, () => other(40)),
    ];
    expect(words.evidence.social.finding(evidence(plans).social)).toMatch(
      /^No difference can be seen: 4 of 6 with social media, and 6 of 6 without, .* would fit so few campaigns\. Which campaigns used it was not decided by lot/,
    );
  });

  it("are not told apart by what looks like nothing", () => {
    const plans = [
      ...times(6, (place) => social(place < 3 ? 0 : 40)),
      ...times(6, () => other(40)),
    ];
    expect(words.evidence.social.finding(evidence(plans).social)).toMatch(
      /likely between 0\.\d+ and 81 percentage/,
    );
  });

  it("may differ, and that still says nothing of what social media did", () => {
    const plans = [...times(12, () => social(0)), ...times(12, () => other(40))];
    const sentence = words.evidence.social.finding(evidence(plans).social);
    expect(sentence).toMatch(
      /came out as was wanted less often: 0 of 12 .* \(likely between \d+ and \d+ percentage points less\)/,
    );
    expect(sentence).toMatch(/says nothing of what social media did\.$/);
    const turned = [...times(12, () => social(40)), ...times(12, () => other(0))];
    expect(words.evidence.social.finding(evidence(turned).social)).toContain(
      "more often: 12 of 12",
    );
  });

  it.each<[string, Plan[]]>([
    ["that used social media", [other(40)]],
    ["without social media", [social(40)]],
  ])("cannot be set side by side where no campaign %s can be judged", (which, plans) => {
    expect(words.evidence.social.finding(evidence(plans).social)).toContain(
      `no campaign ${which} can be judged`,
    );
  });
});
