import { type ExpressionBuilder, sql } from "kysely";
import { cadences, calendarFor, calendars } from "#app/domain/calendar/calendars.ts";
import {
  lastMonthOf,
  lastWithin,
  type Month,
  type Period,
  periodsTouching,
} from "#app/domain/calendar/period.ts";
import type { Figure, FigureInForce, FigureState } from "#app/domain/metrics/figure.ts";
import type { Database, Schema } from "#db/schema.ts";

/**
 * By metric in time order. `knownAt` and `after` are ids of figures: those in force when that figure
 * was the newest, and only later ones. `until` leaves out periods that end after that month.
 */
export function figuresInForce(
  db: Database,
  asked: {
    metricIds?: number[];
    until?: Month;
    periods?: Period[];
    /** Inclusive. */
    between?: readonly [Period, Period];
    knownAt?: number;
    after?: number;
  } = {},
): Promise<FigureInForce[]> {
  const { until, knownAt, after } = asked;
  let query = db
    .selectFrom("figure")
    .leftJoin("figure as earlier", (join) => join.on("earlier.id", "=", spokenOf))
    .selectAll("figure")
    .select([
      "earlier.state as wasState",
      "earlier.value as wasValue",
      "earlier.part as wasPart",
      "earlier.whole as wasWhole",
    ])
    .where(inForce(knownAt));
  if (after !== undefined) query = query.where("figure.id", ">", after);
  if (asked.metricIds) query = query.where("figure.metricId", "in", asked.metricIds);
  if (asked.periods) query = query.where("figure.period", "in", asked.periods);
  if (asked.between) {
    const [from, to] = asked.between;
    query = query.where("figure.period", ">=", from).where("figure.period", "<=", to);
  }
  if (until) {
    query = query.where(({ or, and, eb }) =>
      or(
        cadences.map((cadence) =>
          and([
            eb("figure.period", "like", calendars[calendarFor(cadence)].shape),
            eb("figure.period", "<=", lastWithin(cadence, until)),
          ]),
        ),
      ),
    );
  }
  return query
    .orderBy("figure.metricId")
    .orderBy("figure.period")
    .$castTo<FigureInForce>()
    .execute();
}

/** Newest period first, and each period's newest figure first. */
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

/** The figure in force of each metric's newest period. */
export function newestFigures(db: Database): Promise<Figure[]> {
  return db
    .selectFrom("figure")
    .selectAll()
    .where(inForce())
    .where(({ eb, selectFrom }) =>
      eb(
        "period",
        "=",
        selectFrom("figure as any")
          .select(({ fn }) => fn.max("any.period").as("newest"))
          .whereRef("any.metricId", "=", "figure.metricId"),
      ),
    )
    .orderBy("metricId")
    .$castTo<Figure>()
    .execute();
}

/** How many metrics have a number in force for each period, and to how many it does not apply. */
export function figuresGiven(
  db: Database,
): Promise<{ period: Period; given: number; exempt: number }[]> {
  const count = (state: FigureState) =>
    sql<number>`cast(sum(case when state = ${state} then 1 else 0 end) as integer)`;
  return db
    .selectFrom("figure")
    .select(["period", count("given").as("given"), count("does not apply").as("exempt")])
    .where(inForce())
    .groupBy("period")
    .orderBy("period")
    .execute();
}

/** The months in which the periods of any year end. */
const lastMonths = periodsTouching("2001-01", "2001-12")
  .map((period) => [period.slice(5), lastMonthOf(period).slice(5)] as const)
  .filter(([period, month]) => period !== month);

const monthOfYear = sql.raw<string>(
  `case substr(figure.period, 6) ${lastMonths
    .map(([period, month]) => `when '${period}' then '${month}'`)
    .join(" ")} else substr(figure.period, 6, 2) end`,
);

/** The figure last published for this period, or else the one it replaced. */
const spokenOf = sql<number | null>`case when figure.replaces_id is null then null else coalesce((
  select max(known.id) from figure as known
  where known.metric_id = figure.metric_id and known.period = figure.period and known.id < figure.id
    and exists (
      select 1 from publication
      where publication.last_figure_id >= known.id and publication.last_figure_id < figure.id
        and publication.month >= substr(figure.period, 1, 5) || ${monthOfYear}
    )
), figure.replaces_id) end`;

/** 0 if there is none. */
export async function newestFigureId(db: Database): Promise<number> {
  const { newest } = await db
    .selectFrom("figure")
    .select(({ fn }) => fn.max("id").as("newest"))
    .executeTakeFirstOrThrow();
  return newest ?? 0;
}

/** Nothing has replaced it; `knownAt` limits both to figures that were known then: one is replaced by a higher id. */
const inForce =
  (knownAt?: number) =>
  ({ and, eb, not, exists, selectFrom }: ExpressionBuilder<Schema, "figure">) => {
    const later = selectFrom("figure as later")
      .select("later.id")
      .whereRef("later.replacesId", "=", "figure.id");
    if (knownAt === undefined) return not(exists(later));
    const knownThen = not(exists(later.where("later.id", "<=", knownAt)));
    return and([eb("figure.id", "<=", knownAt), knownThen]);
  };
