import type { Figure } from "#app/domain/figure.ts";
import { lastWithin, type Month } from "#app/domain/period.ts";
import type { Database } from "../schema.ts";

const quarters = "%-Q%";

/** The figures that nothing has replaced, by metric and in time order; `until` leaves out periods that end after that month. */
export function figuresInForce(
  db: Database,
  asked: { metricIds?: number[]; until?: Month } = {},
): Promise<Figure[]> {
  let query = db
    .selectFrom("figure")
    .selectAll()
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("figure as later")
            .select("later.id")
            .whereRef("later.replacesId", "=", "figure.id"),
        ),
      ),
    );
  if (asked.metricIds) query = query.where("metricId", "in", asked.metricIds);
  const { until } = asked;
  if (until) {
    query = query.where(({ or, and, eb }) =>
      or([
        and([eb("period", "not like", quarters), eb("period", "<=", lastWithin("monthly", until))]),
        and([eb("period", "like", quarters), eb("period", "<=", lastWithin("quarterly", until))]),
      ]),
    );
  }
  return query.orderBy("metricId").orderBy("period").$castTo<Figure>().execute();
}

/** Every figure that a metric was ever given, newest period first and in the order in which they were given, with who gave it. */
export function revisionsOf(
  db: Database,
  metricId: number,
): Promise<(Figure & { givenBy: string | null })[]> {
  return db
    .selectFrom("figure")
    .leftJoin("person", "person.id", "figure.givenById")
    .selectAll("figure")
    .select("person.name as givenBy")
    .where("metricId", "=", metricId)
    .orderBy("period", "desc")
    .orderBy("figure.id", "desc")
    .$castTo<Figure & { givenBy: string | null }>()
    .execute();
}

/** The periods for which any metric has a figure, in no order. */
export async function periodsWithFigures(db: Database): Promise<string[]> {
  const rows = await db.selectFrom("figure").select("period").distinct().execute();
  return rows.map((row) => row.period);
}
