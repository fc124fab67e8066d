import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figuresInForce, revisionsOf } from "#db/queries/metrics/figures.ts";
import { type Cast, hana, northmere, settleNorthmere } from "#tests/setup/cast.ts";
import { dialects, freshAddress } from "#tests/setup/databases.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { letIn, System } from "#tests/setup/system.ts";
import { Visitor } from "#tests/setup/visitor.ts";

describe.each(dialects)("figures that another system gives on %s", (dialect) => {
  let site: Site;
  let cast: Cast;
  let system: System;

  beforeAll(async () => {
    const settle = async (db: Site["db"]) => {
      cast = await settleNorthmere(db, { ...northmere, demo: "tests", today: "2026-11-05" });
    };
    site = await openSite(settle, await freshAddress(dialect));
    system = new System(site, await letIn(site.db, [cast.missedBinsId, cast.gardenWasteId]));
  });

  afterAll(() => site.close());

  const bins = (period: string) => `/api/metrics/missed-bin-calls/figures/${period}`;
  const waste = (period: string) => `/api/metrics/garden-waste-online/figures/${period}`;
  const inForce = async (period: string, metricId = cast.missedBinsId) =>
    (await figuresInForce(site.db, { metricIds: [metricId] })).find(
      (figure) => figure.period === period,
    );
  const trail = () =>
    site.db.selectFrom("auditEntry").selectAll().orderBy("id", "desc").executeTakeFirstOrThrow();

  it("are recorded with the token's name, its note and no person", async () => {
    const answer = await system.put(bins("2026-01"), { value: 120, note: " Two days of snow " });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({
      metric: "missed-bin-calls",
      period: "2026-01",
      is: "added",
    });
    expect(await inForce("2026-01")).toMatchObject({
      value: 120,
      note: "Two days of snow",
      givenById: null,
      source: "Contact centre system (token)",
    });
    expect(await trail()).toMatchObject({
      action: "give figure",
      author: "Contact centre system (token)",
      personId: null,
      period: "2026-01",
    });
  });

  it("stand on the metric's page under the token's name", async () => {
    const visitor = new Visitor(site);
    await visitor.signIn(hana.email);
    const page = await (await visitor.get("/metrics/missed-bin-calls")).text();
    expect(page).toContain("<td>Contact centre system (token)</td>");
  });

  it("are the same figure when they are sent again", async () => {
    for (const [status, is] of [
      [201, "added"],
      [200, "unchanged"],
      [200, "unchanged"],
    ]) {
      const answer = await system.put(bins("2026-02"), { value: 0 });
      expect([answer.status, (await answer.json()).is]).toEqual([status, is]);
    }
    const revisions = await revisionsOf(site.db, cast.missedBinsId);
    expect(revisions.filter(({ period }) => period === "2026-02")).toHaveLength(1);
  });

  it("replace another for a reason and for none are refused", async () => {
    await system.put(bins("2026-03"), { value: 12 });
    const refused = await system.put(bins("2026-03"), { value: 21 });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      status: 422,
      errors: [
        {
          detail: "March 2026 says 12 calls: give the reason why this replaces it",
          pointer: "#/reason",
        },
      ],
    });
    expect(await inForce("2026-03")).toMatchObject({ value: 12 });
    const corrected = await system.put(bins("2026-03"), { value: 21, reason: "Two were swapped" });
    expect([corrected.status, (await corrected.json()).is]).toEqual([200, "corrected"]);
    expect(await inForce("2026-03")).toMatchObject({
      value: 21,
      wasValue: 12,
      reason: "Two were swapped",
    });
    expect(await trail()).toMatchObject({
      action: "correct figure",
      reason: "Two were swapped",
      before: JSON.stringify({ state: "given", value: 12, part: null, whole: null }),
    });
  });

  it("may be a share, not available or not apply", async () => {
    expect((await system.put(waste("2026-01"), { part: 61, whole: 100 })).status).toBe(201);
    expect((await system.put(waste("2026-02"), { state: "not available" })).status).toBe(201);
    expect((await system.put(waste("2026-03"), { state: "does not apply" })).status).toBe(201);
    const figures = await figuresInForce(site.db, { metricIds: [cast.gardenWasteId] });
    expect(figures.map(({ state, part, whole }) => [state, part, whole])).toEqual([
      ["given", 61, 100],
      ["not available", null, null],
      ["does not apply", null, null],
    ]);
  });

  it("are held against their metric as everywhere else", async () => {
    const wrong: [path: string, json: unknown, pointer: string, detail: string][] = [
      [waste("2026-05"), { value: 5 }, "#/value", "The metric is a share"],
      [bins("2026-05"), { part: 5, whole: 6 }, "#/part", "The metric is no share"],
      [waste("2026-05"), { part: 7, whole: 6 }, "#/part", "is more than the whole"],
      [waste("2026-05"), { part: 6.5, whole: 7 }, "#/part", "is not a whole number"],
      [waste("2026-05"), { part: 6, whole: -7 }, "#/whole", "is below zero"],
      [bins("2026-05"), { value: -1 }, "#/value", "is below zero"],
      [bins("2026-05"), { value: 1.5 }, "#/value", "is not a whole number"],
      [bins("2026-05"), { value: 1e300 }, "#/value", "is too big to be kept exactly"],
      [bins("2026-05"), { value: "5" }, "#/value", "It is not a number"],
      [bins("2026-05"), {}, "#/value", "It is missing"],
      [waste("2026-05"), { part: 5 }, "#/whole", "It is missing"],
      [bins("2026-05"), { state: "given" }, "#/state", "Write “not available”"],
      [bins("2026-05"), { value: 5, state: "not available" }, "#/value", "no place here"],
      [bins("2026-05"), { value: 5, colour: "red" }, "#/colour", "no place here"],
      [bins("2026-05"), [{ value: 5 }], "#", "Send an object"],
      [bins("2026-05"), 5, "#", "Send an object"],
    ];
    for (const [path, json, pointer, detail] of wrong) {
      const answer = await system.put(path, json);
      expect(answer.status, detail).toBe(422);
      const { errors } = await answer.json();
      expect(errors[0]).toEqual({ pointer, detail: expect.stringContaining(detail) });
    }
    expect(await inForce("2026-05")).toBeUndefined();
    expect(await inForce("2026-05", cast.gardenWasteId)).toBeUndefined();
  });

  it("are of a month that has begun", async () => {
    expect((await system.put(bins("2026-11"), { value: 5 })).status).toBe(201);
    for (const period of ["2026-12", "2026-Q1", "2026", "2026-13", "March 2026", "2026-11-02"]) {
      const answer = await system.put(bins(encodeURIComponent(period)), { value: 5 });
      expect(answer.status, period).toBe(422);
      expect(await answer.json()).toMatchObject({ errors: [{ parameter: "period" }] });
    }
  });

  it("are all taken or none where several are sent", async () => {
    const good = [
      { metric: "missed-bin-calls", period: "2025-01", value: 1 },
      { metric: "garden-waste-online", period: "2025-01", part: 1, whole: 2, note: "ŵ" },
      { metric: "missed-bin-calls", period: "2026-02", value: 0 },
      { metric: "missed-bin-calls", period: "2026-01", value: 121, reason: "Recounted" },
    ];
    const bad = [
      { metric: "missed-bin-calls", period: "2026-03", value: 5 },
      { metric: "missed-bin-calls", period: "2025-02", value: -5 },
      { metric: "garden-waste-online", period: "2025-01", part: 1, whole: 1, reason: "Again" },
    ];
    const [correction, below, twice] = bad;
    for (const [fault, pointer] of [
      [correction, "#/4/reason"],
      [below, "#/4/value"],
      [twice, "#/4/period"],
      [{ ...below, value: "5" }, "#/4/value"],
      [null, "#/4"],
    ]) {
      const refused = await system.put("/api/figures", [...good, fault]);
      expect(refused.status).toBe(422);
      expect((await refused.json()).errors).toEqual([{ pointer, detail: expect.any(String) }]);
      expect(await inForce("2025-01")).toBeUndefined();
    }
    const taken = await system.put("/api/figures", good);
    expect([taken.status, await taken.json()]).toEqual([
      200,
      {
        added: 2,
        corrected: 1,
        unchanged: 1,
        figures: good.map(({ metric, period }, place) => ({
          metric,
          period,
          is: ["added", "added", "unchanged", "corrected"][place],
        })),
      },
    ]);
    const again = await system.put("/api/figures", good);
    expect(await again.json()).toMatchObject({ added: 0, corrected: 0, unchanged: 4 });
  });

  it("are one figure when two systems give the same at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => system.put(bins("2024-01"), { value: 7 })),
    );
    const told = await Promise.all(answers.map(async (answer) => (await answer.json()).is));
    expect(told.toSorted()).toEqual(["added", ...Array(11).fill("unchanged")]);
    const others = await Promise.all(
      Array.from({ length: 12 }, (_, place) => system.put(bins("2024-02"), { value: place })),
    );
    expect(others.map(({ status }) => status).toSorted()).toEqual([201, ...Array(11).fill(422)]);
    const revisions = await revisionsOf(site.db, cast.missedBinsId);
    expect(revisions.filter(({ period }) => period < "2024-03")).toHaveLength(2);
  });
});
