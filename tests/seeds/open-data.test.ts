import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { numberOf } from "#app/domain/metrics/figure.ts";
import { reviewOf } from "#app/domain/reviews/review.ts";
import { bankHolidays } from "#app/server/calendar/bank-holidays.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import { reviewRecords } from "#db/queries/reviews/reviews.ts";
import type { Database } from "#db/schema.ts";
import { openData } from "#seeds/open-data/story.ts";
import { plant } from "#seeds/plant.ts";

let db: Database;

beforeAll(async () => {
  db = await openDatabase("sqlite::memory:");
  await migrate(db, "sqlite::memory:");
  await plant(db, openData);
});

afterAll(() => db.destroy());

async function figuresOf(slug: string) {
  const metric = (await metricsInServices(db)).find((known) => known.slug === slug);
  return metric ? figuresInForce(db, { metricIds: [metric.id] }) : [];
}

describe("the open data council", () => {
  it("holds Dorset's appointments as they were published", async () => {
    const figures = await figuresOf("remote-appointments-dorset");
    expect(figures).toHaveLength(28);
    expect(figures[0]).toMatchObject({ period: "2019-03", part: 51745 + 1689 });
    expect(figures[0]?.whole).toBe(275636 + 518 + 51745 + 1689);
    expect(figures.at(-1)?.period).toBe("2021-06");
  });

  it("has no share for the month in which nobody paid a library", async () => {
    const figures = await figuresOf("library-payments-online-north-somerset");
    const may = figures.find((figure) => figure.period === "2020-05");
    expect(may).toMatchObject({ state: "given", part: 0, whole: 0 });
    expect(may && numberOf(may)).toBeNull();
  });

  it("opens its last review with what moved most, beside the service change meant to move it", async () => {
    const review = reviewOf(
      "2021-06",
      "2021-07-10",
      await reviewRecords(db, "2021-06"),
      bankHolidays("England"),
    );
    expect(review).toMatchObject({ asked: 6, given: 6, missing: [] });
    expect(review.headlines.map(({ metric, finding }) => [metric.slug, finding.kind])).toEqual([
      ["remote-appointments-dorset", "moved"],
      ["remote-appointments-lincolnshire", "moved"],
      ["library-payments-online-north-somerset", "moved"],
      ["library-loans-north-somerset", "moved"],
      ["appointments-dorset", "usual"],
      ["appointments-lincolnshire", "usual"],
    ]);
    expect(review.headlines[0]?.joined[0]).toMatchObject({
      campaign: { name: "Remote-first appointments", kind: "service change" },
      vanity: [],
    });
    expect(review.headlines[0]?.chart.marks[1]).toMatchObject({
      kind: "rival explanation",
      name: "First national lockdown",
    });
  });

  it("leaves one audit entry for every figure", async () => {
    const figures = await figuresInForce(db);
    const entries = await db
      .selectFrom("auditEntry")
      .select("subjectId")
      .where("action", "=", "give figure")
      .execute();
    expect(entries.map((entry) => entry.subjectId).toSorted()).toEqual(
      figures.map((figure) => figure.id).toSorted(),
    );
  });
});
