import type { FigureCompared, ImportOutcome } from "#app/domain/imports/import-outcome.ts";
import type { Layout, Mends } from "#app/domain/imports/layout.ts";
import { amountBefore, notAvailable } from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { type Giving, giveFigures } from "#db/changes/metrics/figures.ts";
import { insertRow } from "#db/insert-row.ts";
import { figuresOfImport } from "#db/queries/imports.ts";
import type { Database, Schema, Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";
import { audited, type Change, changesAny, type PersonStamp, type Stamp } from "./change.ts";

/** Saves a file's rows as blocks of JSON and deletes old unfinished imports. Returns the import's id. */
export const beginImport = audited(
  async (
    { trx, audit, stamp }: Change<PersonStamp>,
    file: { name: string; headers: string[]; rowCount: number; blocks: readonly string[] },
    clearBefore: Instant,
  ) => {
    for (const old of await clearUnfinished(trx, clearBefore)) {
      audit("clear import", "import", old);
    }
    const { name, rowCount } = file;
    const headers = JSON.stringify(file.headers);
    const row = { personId: stamp.personId, name, headers, rowCount, begunAt: stamp.at };
    const id = await insertRow(trx, "import", row);
    await insertBlocks(trx, id, "row", file.blocks);
    audit("begin import", "import", id, { after: { name, rowCount } });
    return id;
  },
);

/** Sets an import's layout and deletes what was read by another. */
export const layOutImport = audited(async ({ trx, audit }, id: number, layout: Layout) => {
  await forgetReadings(trx, id);
  await set(trx, id, { layout: JSON.stringify(layout), mends: null, outcome: null });
  audit("lay out import", "import", id, { after: layout });
});

/** Saves corrections to be applied when the file is read again. */
export const mendImport = audited(async ({ trx, audit }, id: number, mends: Mends) => {
  await forgetReadings(trx, id);
  await set(trx, id, { mends: JSON.stringify(mends), outcome: null });
  audit("mend import", "import", id, { after: mends });
});

export const keepReadings = audited(
  async ({ trx, audit }, id: number, outcome: ImportOutcome, blocks: readonly string[]) => {
    await forgetReadings(trx, id);
    await insertBlocks(trx, id, "reading", blocks);
    await set(trx, id, { outcome: JSON.stringify(outcome) });
    audit("read import", "import", id, { after: { ok: outcome.ok } });
  },
);

type Measured = Pick<Metric, "id" | "measure">;

/** Records all figures of an import, once, or none if others have changed meanwhile. Deletes its rows. */
export function recordImport(
  db: Database,
  stamp: Stamp,
  imported: { id: number; name: string; reason: string },
  figures: readonly (Pick<FigureCompared, "period" | "amount" | "seen"> & {
    metric: Measured;
    confirmation: string | null;
  })[],
): Promise<Giving> {
  const { id, name: source, reason } = imported;
  const given = figures.map(({ seen, ...figure }) => ({ ...figure, startedFrom: seen }));
  return giveFigures(db, stamp, given, { source, reason, importId: id }, async ({ trx, audit }) => {
    await set(trx, id, { recordedAt: stamp.at });
    await trx.deleteFrom("importBlock").where("importId", "=", id).execute();
    audit("record import", "import", id);
  });
}

/** Restores replaced figures and makes new ones not available, unless corrected since. */
export async function undoImport(
  db: Database,
  stamp: Stamp,
  imported: { id: number; name: string; reason: string },
  metrics: readonly Measured[],
): Promise<Giving> {
  const { id, name, reason } = imported;
  const measures = new Map(metrics.map((metric) => [metric.id, metric]));
  const brought = await figuresOfImport(db, id);
  const figures = brought
    .filter(({ id: own, inForce }) => inForce.id === own)
    .map(({ inForce, wasNote }) => ({
      metric: measures.get(inForce.metricId) as Measured,
      period: inForce.period,
      amount: amountBefore(inForce) ?? notAvailable,
      note: inForce.wasState === null ? reason : wasNote,
      startedFrom: inForce.id,
    }));
  return giveFigures(db, stamp, figures, { source: name, reason }, async ({ trx, audit }) => {
    await set(trx, id, { undoneAt: stamp.at }, "undoneAt");
    audit("undo import", "import", id);
  });
}

async function clearUnfinished(trx: Trx, before: Instant): Promise<number[]> {
  const old = await trx
    .selectFrom("import")
    .select("id")
    .where("begunAt", "<", before)
    .where("recordedAt", "is", null)
    .orderBy("id")
    .execute();
  const ids = old.map(({ id }) => id);
  await trx.deleteFrom("importBlock").where("importId", "in", ids).execute();
  await trx.deleteFrom("import").where("id", "in", ids).execute();
  return ids;
}

async function insertBlocks(
  trx: Trx,
  importId: number,
  kind: Schema["importBlock"]["kind"],
  blocks: readonly string[],
): Promise<void> {
  for (const [place, content] of blocks.entries()) {
    await trx.insertInto("importBlock").values({ importId, kind, place, content }).execute();
  }
}

async function forgetReadings(trx: Trx, importId: number): Promise<void> {
  const ofImport = trx.deleteFrom("importBlock").where("importId", "=", importId);
  await ofImport.where("kind", "=", "reading").execute();
}

async function set(
  trx: Trx,
  id: number,
  values: Partial<Omit<Schema["import"], "id">>,
  unless: "recordedAt" | "undoneAt" = "recordedAt",
): Promise<void> {
  const setting = trx.updateTable("import").set(values).where("id", "=", id);
  if (await changesAny(setting.where(unless, "is", null))) return;
  throw new Error("There is no such import, or it is recorded or undone already");
}
