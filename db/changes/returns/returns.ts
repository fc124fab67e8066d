import type { Month } from "#app/domain/calendar/period.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import { type Audit, change, type PersonStamp } from "#db/changes/change.ts";
import { type FigureToGive, giveFigures } from "#db/changes/metrics/figures.ts";
import { holdRow } from "#db/dialect.ts";
import { insertRow } from "#db/insert-row.ts";
import { findDraft, findReceiptFor } from "#db/queries/returns/returns.ts";
import type { Database, Trx } from "#db/schema.ts";

/** Answers by metric slug, as typed in a form. */
type Entries = Record<string, unknown>;

/** Saves a person's answers to some questions of a month's return. */
export function keepDraft(
  db: Database,
  stamp: PersonStamp,
  month: Month,
  entries: Entries,
): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    await holdRow(trx, "person", stamp.personId);
    const kept = { ...(await entriesKept(trx, stamp.personId, month)), ...entries };
    await writeDraft(trx, stamp, month, kept);
    auditDraft(audit, "keep draft", stamp, month, Object.keys(entries));
  });
}

/** Deletes a person's unsent answers about some metrics. */
export function forgetDraft(
  db: Database,
  stamp: PersonStamp,
  month: Month,
  slugs: string[],
): Promise<void> {
  return change(db, stamp, (trx, audit) =>
    forgetAnswers(trx, audit, stamp, month, slugs, "forget draft"),
  );
}

export type Sending = { ok: true; receiptId: number } | { ok: false; meanwhile: FigureInForce[] };

/**
 * Records all figures of a month's return or none, with a receipt, and deletes their drafts. A return with a known
 * fingerprint keeps its first receipt.
 *
 * @param slugs the metrics whose drafts are deleted
 */
export async function sendReturn(
  db: Database,
  stamp: PersonStamp,
  { month, fingerprint, slugs }: { month: Month; fingerprint: string; slugs: string[] },
  figures: readonly FigureToGive[],
): Promise<Sending> {
  let receiptId = 0;
  const because = { source: stamp.author, reason: "" };
  const giving = await giveFigures(db, stamp, figures, because, async (trx, audit, figureIds) => {
    const sent = await findReceiptFor(trx, fingerprint);
    receiptId = sent?.id ?? (await insertReceipt(trx, stamp, month, fingerprint, figureIds));
    if (!sent) {
      audit("send return", "receipt", receiptId, { period: month, after: { figures: figureIds } });
    }
    await forgetAnswers(trx, audit, stamp, month, slugs, "send draft");
  });
  return giving.ok ? { ok: true, receiptId } : giving;
}

async function insertReceipt(
  trx: Trx,
  { personId, at }: PersonStamp,
  month: Month,
  fingerprint: string,
  figureIds: number[],
): Promise<number> {
  const id = await insertRow(trx, "receipt", { personId, month, sentAt: at, fingerprint });
  const rows = [...new Set(figureIds)].map((figureId) => ({ receiptId: id, figureId }));
  await trx.insertInto("receiptFigure").values(rows).execute();
  return id;
}

async function forgetAnswers(
  trx: Trx,
  audit: Audit,
  stamp: PersonStamp,
  month: Month,
  slugs: string[],
  action: string,
): Promise<void> {
  await holdRow(trx, "person", stamp.personId);
  const kept = await entriesKept(trx, stamp.personId, month);
  const forgotten = slugs.filter((slug) => Object.hasOwn(kept, slug));
  if (forgotten.length === 0) return;
  const left = Object.entries(kept).filter(([slug]) => !forgotten.includes(slug));
  await writeDraft(trx, stamp, month, Object.fromEntries(left));
  auditDraft(audit, action, stamp, month, forgotten);
}

async function entriesKept(trx: Trx, personId: number, month: Month): Promise<Entries> {
  const draft = await findDraft(trx, personId, month);
  return draft ? JSON.parse(draft.entries) : {};
}

async function writeDraft(
  trx: Trx,
  { personId, at }: PersonStamp,
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

function auditDraft(
  audit: Audit,
  action: string,
  { personId }: PersonStamp,
  month: Month,
  metrics: string[],
): void {
  audit(action, "draft", personId, { period: month, after: { metrics } });
}
