import { describe, expect, it } from "vitest";
import { outstandingOf, periodsTold } from "#app/domain/returns/outstanding.ts";
import { figures, metric, noHolidays } from "#tests/setup/series.ts";

const olive = { ownerId: 3, ownerName: "Olive" };
const tom = { ownerId: 4, ownerName: "Tom" };
const calls = metric({ ...olive, since: "2026-01" });
const visits = metric({ ...tom, id: 2, slug: "visits", dueDay: 3, since: "2026-01" });
const loans = metric({ ...tom, id: 3, slug: "loans", dueDay: 20, since: "2026-01" });
const survey = metric({
  ...olive,
  id: 4,
  slug: "survey",
  cadence: "quarterly",
  since: "2025-Q4",
  serviceName: "Customer services",
});

const seen = (month: string, today: string, metrics: (typeof calls)[], said = figures("", [])) =>
  outstandingOf(month, today, metrics, said, noHolidays);

describe("what is outstanding for a month", () => {
  it("is told person by person, the late ones first and the oldest of them first", () => {
    const said = [...figures("2026-01", [1, 1]), ...figures("2026-01", [1, null], 2)];
    const { owing } = seen("2026-03", "2026-04-10", [loans, calls, visits], said);
    expect(
      owing.map(({ name, late, figures: owed }) => [name, late, owed.map((o) => o.metric.slug)]),
    ).toEqual([
      ["Tom", 1, ["visits", "loans"]],
      ["Olive", 1, ["missed-bin-calls"]],
    ]);
  });

  it("says since when nothing was said, and how late the month's own figure is", () => {
    const said = figures("2026-01", [1, null]);
    const { owing } = seen("2026-03", "2026-04-10", [calls], said);
    expect(owing[0]?.figures).toMatchObject([
      {
        period: "2026-03",
        since: "2026-02",
        firstDueOn: "2026-03-09",
        dueOn: "2026-04-07",
        daysLate: 3,
      },
    ]);
  });

  it("looks back a year at most, and not to before the metric began", () => {
    const begun = { ...calls, since: "2026-02" };
    const old = { ...calls, since: "2019-01" };
    expect(seen("2026-03", "2026-04-10", [begun]).owing[0]?.figures[0]?.since).toBe("2026-02");
    expect(seen("2026-03", "2026-04-10", [old]).owing[0]?.figures[0]?.since).toBe("2025-03");
    const early = { ...survey, since: "2019-Q1" };
    expect(seen("2026-03", "2026-04-10", [early]).owing[0]?.figures[0]?.since).toBe("2025-Q1");
    expect(periodsTold("2026-03")).toEqual(
      expect.arrayContaining(["2025-03", "2026-03", "2025-Q1", "2026-Q1"]),
    );
  });

  it("counts as given what has a number, and leaves out what does not apply", () => {
    const said = [
      ...figures("2026-03", [1]),
      ...figures("2026-03", ["does not apply"], 2),
      ...figures("2026-03", ["not available"], 3),
    ];
    const month = seen("2026-03", "2026-04-10", [calls, visits, loans, survey], said);
    expect(month).toMatchObject({ given: 1, asked: 3 });
    expect(month.services).toEqual([
      { service: "Customer services", given: 0, asked: 1 },
      { service: "Waste and recycling", given: 1, asked: 2 },
    ]);
    expect(month.unavailable.map(({ metric: { slug } }) => slug)).toEqual(["loans"]);
    expect(month.owing.map(({ name }) => name)).toEqual(["Olive"]);
  });

  it("asks for a quarter in its last month alone", () => {
    expect(seen("2026-02", "2026-03-10", [survey])).toMatchObject({ asked: 0, owing: [] });
    expect(seen("2026-03", "2026-04-01", [survey]).owing[0]?.figures[0]?.period).toBe("2026-Q1");
  });

  it("has nobody's figures too", () => {
    const orphan = metric({ since: "2026-01" });
    expect(seen("2026-03", "2026-04-10", [orphan]).owing).toMatchObject([
      { personId: null, name: null, late: 1 },
    ]);
  });
});
