import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { given, givenShare, notAvailable } from "#app/domain/metrics/figure.ts";
import { giveFigures, recordFigures } from "#db/changes/metrics/figures.ts";
import { figuresInForce, revisionsOf } from "#db/queries/metrics/figures.ts";
import type { Database } from "#db/schema.ts";
import { settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { dialects, freshDatabase } from "#tests/setup/databases.ts";

const telling = { source: "calls.csv", reason: "The service counted again" };

async function calls(db: Database) {
  const { missedBinsId } = await settleNorthmere(db);
  return { id: missedBinsId, measure: "count" as const };
}

describe.each(dialects)("figures on %s", (dialect) => {
  it("are added once, and the same again changes nothing", async () => {
    const db = await freshDatabase(dialect);
    const metric = await calls(db);
    const figures = [
      { period: "2026-08", amount: given(904) },
      { period: "2026-09", amount: notAvailable },
    ];
    expect(await recordFigures(db, stamp, metric, figures, telling)).toEqual({
      added: 2,
      corrected: 0,
      unchanged: 0,
    });
    expect(await recordFigures(db, stamp, metric, figures, telling)).toEqual({
      added: 0,
      corrected: 0,
      unchanged: 2,
    });
    expect(await revisionsOf(db, metric.id)).toHaveLength(2);
  });

  it("keep the old row when they are corrected", async () => {
    const db = await freshDatabase(dialect);
    const metric = await calls(db);
    await recordFigures(db, stamp, metric, [{ period: "2026-09", amount: given(904) }], telling);
    await recordFigures(db, stamp, metric, [{ period: "2026-09", amount: given(940) }], telling);
    const [inForce] = await figuresInForce(db);
    expect(inForce).toMatchObject({
      value: 940,
      wasState: "given",
      wasValue: 904,
      reason: telling.reason,
    });
    expect((await revisionsOf(db, metric.id)).map((figure) => figure.value)).toEqual([940, 904]);
  });

  it("are recorded all or not at all", async () => {
    const db = await freshDatabase(dialect);
    const metric = await calls(db);
    const figures = [
      { period: "2026-08", amount: given(904) },
      { period: "2026-09", amount: givenShare(3, 4) },
    ];
    await expect(recordFigures(db, stamp, metric, figures, telling)).rejects.toThrow(TypeError);
    expect(await figuresInForce(db)).toEqual([]);
  });

  it("of several metrics are recorded together, each for its own reason", async () => {
    const db = await freshDatabase(dialect);
    const { gardenWasteId, missedBinsId } = await settleNorthmere(db);
    const calls = { id: missedBinsId, measure: "count" as const };
    const online = { id: gardenWasteId, measure: "share" as const };
    const first = { metric: calls, period: "2026-09", amount: given(904) };
    const other = { metric: online, period: "2026-09", amount: givenShare(5, 9) };
    await giveFigures(db, stamp, [first, other], telling);
    const again = { ...first, amount: given(940), reason: "Two were found" };
    const giving = await giveFigures(db, stamp, [again, other], telling);
    expect(giving).toMatchObject({ ok: true, figures: [{ is: "corrected" }, { is: "unchanged" }] });
    expect(await figuresInForce(db, { metricIds: [missedBinsId] })).toMatchObject([
      { value: 940, reason: "Two were found" },
    ]);
  });

  it("are not replaced by somebody who saw others, and both are shown", async () => {
    const db = await freshDatabase(dialect);
    const metric = await calls(db);
    const ours = { metric, period: "2026-09", amount: given(904), startedFrom: null };
    const [one, other] = await Promise.all([
      giveFigures(db, stamp, [ours], telling),
      giveFigures(db, stamp, [{ ...ours, amount: given(409) }], telling),
    ]);
    const [kept] = await figuresInForce(db);
    expect([one, other].filter((giving) => giving.ok)).toHaveLength(1);
    expect([one, other].find((giving) => !giving.ok)).toEqual({ ok: false, meanwhile: [kept] });
    expect(await revisionsOf(db, metric.id)).toHaveLength(1);
  });

  it("that two people give alike at once are one figure", async () => {
    const db = await freshDatabase(dialect);
    const metric = await calls(db);
    const ours = { metric, period: "2026-09", amount: given(904), startedFrom: null };
    const both = [giveFigures(db, stamp, [ours], telling), giveFigures(db, stamp, [ours], telling)];
    const said = (await Promise.all(both)).flatMap((giving) => (giving.ok ? giving.figures : []));
    expect(said.map((figure) => figure.is).toSorted()).toEqual(["added", "unchanged"]);
    expect(await revisionsOf(db, metric.id)).toHaveLength(1);
  });

  it.each(["update figure set value = 1", "delete from figure"])("refuse %s", async (statement) => {
    const db = await freshDatabase(dialect);
    const metric = await calls(db);
    await recordFigures(db, stamp, metric, [{ period: "2026-09", amount: given(904) }], telling);
    await expect(sql.raw(statement).execute(db)).rejects.toThrow("figure is append-only");
  });

  it.each(["update audit_entry set author = 'nobody'", "delete from audit_entry"])(
    "leave a trail that refuses %s",
    async (statement) => {
      const db = await freshDatabase(dialect);
      await calls(db);
      await expect(sql.raw(statement).execute(db)).rejects.toThrow("audit_entry is append-only");
    },
  );

  it("leave one audit entry each, with what was before and after", async () => {
    const db = await freshDatabase(dialect);
    const metric = await calls(db);
    await recordFigures(db, stamp, metric, [{ period: "2026-09", amount: given(904) }], telling);
    await recordFigures(db, stamp, metric, [{ period: "2026-09", amount: given(940) }], telling);
    const entries = await db
      .selectFrom("auditEntry")
      .select(["action", "author", "at", "period", "before", "after", "reason"])
      .where("subject", "=", "figure")
      .orderBy("id")
      .execute();
    const who = { author: stamp.author, at: stamp.at, period: "2026-09" };
    const amount = (value: number) =>
      JSON.stringify({ state: "given", value, part: null, whole: null });
    expect(entries).toEqual([
      { ...who, action: "give figure", before: null, after: amount(904), reason: null },
      {
        ...who,
        action: "correct figure",
        before: amount(904),
        after: amount(940),
        reason: telling.reason,
      },
    ]);
  });

  it("of a later month or quarter are left out on request", async () => {
    const db = await freshDatabase(dialect);
    const metric = await calls(db);
    const months = ["2025-12", "2026-02", "2026-03", "2026-04"];
    await recordFigures(
      db,
      stamp,
      metric,
      months.map((period) => ({ period, amount: given(1) })),
      telling,
    );
    const quarters = ["2025-Q4", "2026-Q1", "2026-Q2"];
    const quarterly = { id: metric.id + 1, measure: "count" as const };
    await recordFigures(
      db,
      stamp,
      quarterly,
      quarters.map((period) => ({ period, amount: given(1) })),
      telling,
    );
    const until = async (month: string) =>
      (await figuresInForce(db, { until: month })).map((figure) => figure.period);
    expect(await until("2026-02")).toEqual(["2025-12", "2026-02", "2025-Q4"]);
    expect(await until("2026-03")).toEqual(["2025-12", "2026-02", "2026-03", "2025-Q4", "2026-Q1"]);
  });
});
