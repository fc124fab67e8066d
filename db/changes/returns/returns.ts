import type { Month } from "#app/domain/calendar/period.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import { change, type Stamp, type Trail } from "#db/changes/change.ts";
import { type FigureToGive, giveFigures } from "#db/changes/metrics/figures.ts";
import { findDraft, findReceiptFor } from "#db/queries/returns/returns.ts";
import type { Database, Trx } from "#db/schema.ts";

type OwnStamp = Stamp & { personId: number };

/** Answers by the slugs of their metrics, as the forms keep them. */
type Entries = Record<string, unknown>;

/** Keeps what a person has typed of a month's return; what was kept of other questions stays. */
export function keepDraft(
  db: Database,
  stamp: OwnStamp,
  month: Month,
  entries: Entries,
): Promise<void> {
  return change(db, stamp, async (trx) => {
    await holdPerson(trx, stamp.personId);
    const kept = { ...(await entriesKept(trx, stamp.personId, month)), ...entries };
    await writeDraft(trx, stamp, month, kept);
    const trail = draftTrail("keep draft", stamp, month, Object.keys(entries));
    return { result: undefined, trail: [trail] };
  });
}

/** Forgets what a person has typed of some metrics, which is settled otherwise. */
export function forgetDraft(
  db: Database,
  stamp: OwnStamp,
  month: Month,
  slugs: string[],
): Promise<void> {
  return change(db, stamp, async (trx) => ({
    result: undefined,
    trail: await forgetAnswers(trx, stamp, month, slugs, "forget draft"),
  }));
}

export type Sending = { ok: true; receiptId: number } | { ok: false; meanwhile: FigureInForce[] };

/**
 * Records the figures of a month's return, all or none, with a receipt that lists them, and takes their answers out of
 * the draft. What has a fingerprint that was sent before is not recorded again: it has the same receipt.
 *
 * @param slugs the metrics of the figures, by which the draft knows them
 */
export async function sendReturn(
  db: Database,
  stamp: OwnStamp,
  { month, fingerprint, slugs }: { month: Month; fingerprint: string; slugs: string[] },
  figures: readonly FigureToGive[],
): Promise<Sending> {
  let receiptId = 0;
  const because = { source: "Return", reason: "Corrected" };
  const giving = await giveFigures(db, stamp, figures, because, async (trx, figureIds) => {
    const sent = await findReceiptFor(trx, fingerprint);
    receiptId = sent?.id ?? (await insertReceipt(trx, stamp, month, fingerprint, figureIds));
    const forgotten = await forgetAnswers(trx, stamp, month, slugs, "send draft");
    return sent ? forgotten : [receiptTrail(receiptId, month, figureIds), ...forgotten];
  });
  return giving.ok ? { ok: true, receiptId } : giving;
}

async function insertReceipt(
  trx: Trx,
  { personId, at }: OwnStamp,
  month: Month,
  fingerprint: string,
  figureIds: number[],
): Promise<number> {
  const { id } = await trx
    .insertInto("receipt")
    .values({ personId, month, sentAt: at, fingerprint })
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = [...new Set(figureIds)].map((figureId) => ({ receiptId: id, figureId }));
  await trx.insertInto("receiptFigure").values(rows).execute();
  return id;
}

async function forgetAnswers(
  trx: Trx,
  stamp: OwnStamp,
  month: Month,
  slugs: string[],
  action: string,
): Promise<Trail[]> {
  await holdPerson(trx, stamp.personId);
  const kept = await entriesKept(trx, stamp.personId, month);
  const forgotten = slugs.filter((slug) => Object.hasOwn(kept, slug));
  if (forgotten.length === 0) return [];
  const left = Object.entries(kept).filter(([slug]) => !forgotten.includes(slug));
  await writeDraft(trx, stamp, month, Object.fromEntries(left));
  return [draftTrail(action, stamp, month, forgotten)];
}

async function entriesKept(trx: Trx, personId: number, month: Month): Promise<Entries> {
  const draft = await findDraft(trx, personId, month);
  return draft ? JSON.parse(draft.entries) : {};
}

async function writeDraft(
  trx: Trx,
  { personId, at }: OwnStamp,
  month: Month,
  entries: Entries,
): Promise<void> {
  await trx
    .deleteFrom("draft")
    .where("personId", "=", personId)
    .where("month", "=", month)
    .execute();
  if (Object.keys(entries).length === 0) return;
  await trx
    .insertInto("draft")
    .values({ personId, month, entries: JSON.stringify(entries), keptAt: at })
    .execute();
}

/** Nobody else alters what is the person's own until the transaction ends. */
async function holdPerson(trx: Trx, id: number): Promise<void> {
  await trx
    .updateTable("person")
    .set(({ ref }) => ({ name: ref("name") }))
    .where("id", "=", id)
    .execute();
}

const draftTrail = (action: string, { personId }: OwnStamp, month: Month, metrics: string[]) => ({
  action,
  subject: "draft",
  subjectId: personId,
  period: month,
  after: { metrics },
});

const receiptTrail = (id: number, month: Month, figures: number[]): Trail => ({
  action: "send return",
  subject: "receipt",
  subjectId: id,
  period: month,
  after: { figures },
});
