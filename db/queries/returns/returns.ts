import type { Month } from "#app/domain/calendar/period.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** JSON. */
export function findDraft(
  db: Database,
  personId: number,
  month: Month,
): Promise<{ entries: string; keptAt: Instant } | undefined> {
  return db
    .selectFrom("draft")
    .select(["entries", "keptAt"])
    .where("personId", "=", personId)
    .where("month", "=", month)
    .executeTakeFirst();
}

export function draftsOf(
  db: Database,
  personId: number,
): Promise<{ month: Month; entries: string }[]> {
  return db
    .selectFrom("draft")
    .select(["month", "entries"])
    .where("personId", "=", personId)
    .orderBy("month")
    .execute();
}

/** A person's receipts, newest first, each with its number of figures. */
export function receiptsOf(
  db: Database,
  personId: number,
  most: number,
): Promise<{ id: number; month: Month; sentAt: Instant; figures: number }[]> {
  return db
    .selectFrom("receipt")
    .innerJoin("receiptFigure", "receiptFigure.receiptId", "receipt.id")
    .select(["receipt.id", "month", "sentAt"])
    .select(({ fn, cast }) => cast<number>(fn.count("figureId"), "integer").as("figures"))
    .where("personId", "=", personId)
    .groupBy(["receipt.id", "month", "sentAt"])
    .orderBy("receipt.id", "desc")
    .limit(most)
    .execute();
}

export function findReceiptFor(
  db: Database,
  fingerprint: string,
): Promise<{ id: number; month: Month } | undefined> {
  return db
    .selectFrom("receipt")
    .select(["id", "month"])
    .where("fingerprint", "=", fingerprint)
    .executeTakeFirst();
}

export type Receipt = {
  id: number;
  personId: number;
  personName: string;
  month: Month;
  sentAt: Instant;
  /** By priority of metric, with what has replaced each since. */
  figures: (FigureInForce & { replacedById: number | null })[];
};

export async function findReceipt(db: Database, id: number): Promise<Receipt | undefined> {
  const receipt = await db
    .selectFrom("receipt")
    .innerJoin("person", "person.id", "receipt.personId")
    .select(["receipt.id", "personId", "month", "sentAt", "person.name as personName"])
    .where("receipt.id", "=", id)
    .executeTakeFirst();
  if (!receipt) return undefined;
  const figures = await db
    .selectFrom("receiptFigure")
    .innerJoin("figure", "figure.id", "receiptFigure.figureId")
    .innerJoin("metric", "metric.id", "figure.metricId")
    .leftJoin("figure as earlier", "earlier.id", "figure.replacesId")
    .leftJoin("figure as later", "later.replacesId", "figure.id")
    .selectAll("figure")
    .select([
      "earlier.state as wasState",
      "earlier.value as wasValue",
      "earlier.part as wasPart",
      "earlier.whole as wasWhole",
      "later.id as replacedById",
    ])
    .where("receiptId", "=", id)
    .orderBy("metric.priority")
    .orderBy("metric.id")
    .orderBy("figure.period")
    .$castTo<FigureInForce & { replacedById: number | null }>()
    .execute();
  return { ...receipt, figures };
}

/** Who gave figures; null where they came by import. */
export function giversOf(
  db: Database,
  figureIds: number[],
): Promise<{ id: number; givenBy: string | null }[]> {
  return db
    .selectFrom("figure")
    .leftJoin("person", "person.id", "figure.givenById")
    .select(["figure.id", "person.name as givenBy"])
    .where("figure.id", "in", figureIds)
    .orderBy("figure.id")
    .execute();
}
