import type { Month } from "#app/domain/calendar/period.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import { audited, type Change, type PersonStamp } from "#db/changes/change.ts";
import { type FigureToGive, giveFigures } from "#db/changes/metrics/figures.ts";
import { holdRow } from "#db/dialect.ts";
import { insertRow } from "#db/insert-row.ts";
import { findDraft, findReceiptFor } from "#db/queries/returns/returns.ts";
import type { Database, New } from "#db/schema.ts";

/** Answers by metric slug, as typed in a form. */
type Entries = Record<string, unknown>;

type Changing = Change<PersonStamp>;

export const keepDraft = audited(async (made: Changing, month: Month, entries: Entries) => {
  const kept = { ...(await entriesKept(made, month)), ...entries };
  await writeDraft(made, "keep draft", month, kept, Object.keys(entries));
});

export const forgetDraft = audited((made: Changing, month: Month, slugs: string[]) =>
  forgetAnswers(made, "forget draft", month, slugs),
);

export type Sending = { ok: true; receiptId: number } | { ok: false; meanwhile: FigureInForce[] };

/** All or none. A known fingerprint keeps its first receipt. @param slugs drafts to delete */
export async function sendReturn(
  db: Database,
  stamp: PersonStamp,
  { month, fingerprint, slugs }: { month: Month; fingerprint: string; slugs: string[] },
  figures: readonly FigureToGive[],
): Promise<Sending> {
  let receiptId = 0;
  const because = { source: stamp.author, reason: "" };
  const giving = await giveFigures(db, stamp, figures, because, async (made, figureIds) => {
    const sent = await findReceiptFor(made.trx, fingerprint);
    const row = { personId: stamp.personId, month, sentAt: stamp.at, fingerprint };
    receiptId = sent?.id ?? (await insertReceipt(made, row, figureIds));
    await forgetAnswers({ ...made, stamp }, "send draft", month, slugs);
  });
  return giving.ok ? { ok: true, receiptId } : giving;
}

async function insertReceipt({ trx, audit }: Change, row: New<"receipt">, figures: number[]) {
  const id = await insertRow(trx, "receipt", row);
  const rows = [...new Set(figures)].map((figureId) => ({ receiptId: id, figureId }));
  await trx.insertInto("receiptFigure").values(rows).execute();
  audit("send return", "receipt", id, { period: row.month, after: { figures } });
  return id;
}

async function forgetAnswers(made: Changing, action: string, month: Month, slugs: string[]) {
  const kept = await entriesKept(made, month);
  const forgotten = slugs.filter((slug) => Object.hasOwn(kept, slug));
  if (forgotten.length === 0) return;
  const left = Object.entries(kept).filter(([slug]) => !forgotten.includes(slug));
  await writeDraft(made, action, month, Object.fromEntries(left), forgotten);
}

/** Locks the person, so that two of their forms cannot overwrite each other. */
async function entriesKept({ trx, stamp }: Changing, month: Month): Promise<Entries> {
  await holdRow(trx, "person", stamp.personId);
  const draft = await findDraft(trx, stamp.personId, month);
  return draft ? JSON.parse(draft.entries) : {};
}

async function writeDraft(
  { trx, audit, stamp: { personId, at: keptAt } }: Changing,
  action: string,
  month: Month,
  kept: Entries,
  metrics: string[],
): Promise<void> {
  const before = trx.deleteFrom("draft").where("personId", "=", personId);
  await before.where("month", "=", month).execute();
  if (Object.keys(kept).length > 0) {
    const row = { personId, month, entries: JSON.stringify(kept), keptAt };
    await trx.insertInto("draft").values(row).execute();
  }
  audit(action, "draft", personId, { period: month, after: { metrics } });
}
