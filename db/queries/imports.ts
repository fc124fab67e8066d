import type { ImportOutcome } from "#app/domain/imports/import-outcome.ts";
import type { ImportRecord } from "#app/domain/imports/import-record.ts";
import { type Layout, noMends } from "#app/domain/imports/layout.ts";
import type { ReadingProblem } from "#app/domain/imports/reading-problem.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import type { Database, Schema } from "#db/schema.ts";

type ImportInList = Pick<ImportRecord, "id" | "name" | "begunAt" | "recordedAt" | "undoneAt">;

/** The newest imports of a person, newest first. */
export function importsOf(db: Database, personId: number, most: number): Promise<ImportInList[]> {
  return db
    .selectFrom("import")
    .select(["id", "name", "begunAt", "recordedAt", "undoneAt"])
    .where("personId", "=", personId)
    .orderBy("id", "desc")
    .limit(most)
    .execute();
}

export async function findImport(db: Database, id: number): Promise<ImportRecord | undefined> {
  const row = await db.selectFrom("import").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return undefined;
  return {
    ...row,
    headers: JSON.parse(row.headers),
    layout: row.layout && JSON.parse(row.layout),
    mends: row.mends ? JSON.parse(row.mends) : noMends,
    outcome: row.outcome ? outcomeIn(row.outcome) : null,
  };
}

/** Null if problems were stored as sentences: the file is read again. */
function outcomeIn(json: string): ImportOutcome | null {
  const outcome: ImportOutcome = JSON.parse(json);
  const isSentence = (problem: ReadingProblem) =>
    typeof problem === "string" ||
    (problem.kind === "period" && typeof problem.problem === "string");
  return !outcome.ok && outcome.problems.some(({ problem }) => isSentence(problem))
    ? null
    : outcome;
}

/** The layout by which a person last recorded a file with these columns. */
export async function findLayout(
  db: Database,
  personId: number,
  headers: readonly string[],
): Promise<Layout | undefined> {
  const row = await db
    .selectFrom("import")
    .select("layout")
    .where("personId", "=", personId)
    .where("headers", "=", JSON.stringify(headers))
    .where("recordedAt", "is not", null)
    .orderBy("id", "desc")
    .executeTakeFirst();
  return row?.layout ? JSON.parse(row.layout) : undefined;
}

/** A block of rows or readings as JSON; undefined after the last. */
export async function findImportBlock(
  db: Database,
  importId: number,
  kind: Schema["importBlock"]["kind"],
  place: number,
): Promise<string | undefined> {
  const blocks = db.selectFrom("importBlock").where(({ and }) => and({ importId, kind, place }));
  return (await blocks.select("content").executeTakeFirst())?.content;
}

/** Imported figures, each with the note of the one it replaced and the current one, by metric in time order. */
export async function figuresOfImport(
  db: Database,
  importId: number,
): Promise<{ id: number; wasNote: string | null; inForce: FigureInForce }[]> {
  const brought = await db
    .selectFrom("figure")
    .leftJoin("figure as earlier", "earlier.id", "figure.replacesId")
    .select(["figure.id", "figure.metricId", "figure.period", "earlier.note as wasNote"])
    .where("figure.importId", "=", importId)
    .execute();
  const metricIds = [...new Set(brought.map(({ metricId }) => metricId))];
  const places = new Map(brought.map((figure) => [`${figure.metricId} ${figure.period}`, figure]));
  const current = await figuresInForce(db, { metricIds });
  return current.flatMap((inForce) => {
    const own = places.get(`${inForce.metricId} ${inForce.period}`);
    return own ? [{ id: own.id, wasNote: own.wasNote, inForce }] : [];
  });
}
