import type { Decision, DecisionOutcome } from "#app/domain/reviews/decision.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { insertRow } from "#db/insert-row.ts";
import type { Database } from "#db/schema.ts";

/** Records what was decided in a month's review; the same of the same person again is the one that there is. Returns its id. */
export function recordDecision(
  db: Database,
  stamp: Stamp,
  decision: Omit<Decision, "id" | "madeById" | "madeAt">,
): Promise<number> {
  const { month, campaignId, kind, text, ownerId, dueMonth } = decision;
  return change(db, stamp, async (trx, audit) => {
    const twin = await trx
      .selectFrom("decision")
      .select("id")
      .where("month", "=", month)
      .where("campaignId", campaignId === null ? "is" : "=", campaignId)
      .where("kind", "=", kind)
      .where("text", "=", text)
      .where("ownerId", "=", ownerId)
      .where("dueMonth", "=", dueMonth)
      .executeTakeFirst();
    if (twin) return twin.id;
    const row = { ...decision, madeById: stamp.personId, madeAt: stamp.at };
    const id = await insertRow(trx, "decision", row);
    const after = { kind, text, campaignId, ownerId, dueMonth };
    audit("record decision", "decision", id, { period: month, after });
    return id;
  });
}

/** Records what came of a decision, by which what was said before no longer counts; the same again changes nothing. */
export function recordOutcome(
  db: Database,
  stamp: Stamp,
  outcome: Pick<DecisionOutcome, "decisionId" | "state" | "note">,
): Promise<void> {
  const { decisionId, state, note } = outcome;
  return change(db, stamp, async (trx, audit) => {
    const decision = await trx
      .selectFrom("decision")
      .select(["month", "text"])
      .where("id", "=", decisionId)
      .executeTakeFirstOrThrow();
    const newest = await trx
      .selectFrom("decisionOutcome")
      .select(["state", "note"])
      .where("decisionId", "=", decisionId)
      .orderBy("id", "desc")
      .executeTakeFirst();
    if (newest?.state === state && newest.note === note) return;
    await trx
      .insertInto("decisionOutcome")
      .values({ ...outcome, saidById: stamp.personId, saidAt: stamp.at })
      .execute();
    audit("record outcome", "decision", decisionId, {
      period: decision.month,
      before: newest,
      after: { decision: decision.text, state, note },
    });
  });
}
