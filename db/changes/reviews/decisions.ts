import type { Decision, DecisionOutcome } from "#app/domain/reviews/decision.ts";
import { audited } from "#db/changes/change.ts";
import { insertRow } from "#db/insert-row.ts";

/** Records a decision of a month's review, or finds the same one recorded already. Returns its id. */
export const recordDecision = audited(
  async ({ trx, audit, stamp }, decision: Omit<Decision, "id" | "madeById" | "madeAt">) => {
    const { month, campaignId, kind, text, ownerId, dueMonth } = decision;
    const said = { month, campaignId, kind, text, ownerId, dueMonth };
    const same = trx.selectFrom("decision").where(({ and }) => and(said));
    const twin = await same.select("id").executeTakeFirst();
    if (twin) return twin.id;
    const row = { ...decision, madeById: stamp.personId, madeAt: stamp.at };
    const id = await insertRow(trx, "decision", row);
    const after = { kind, text, campaignId, ownerId, dueMonth };
    audit("record decision", "decision", id, { period: month, after });
    return id;
  },
);

/** Records the outcome of a decision, in place of earlier ones; saying the same again changes nothing. */
export const recordOutcome = audited(
  async (
    { trx, audit, stamp },
    { decisionId, state, note }: Pick<DecisionOutcome, "decisionId" | "state" | "note">,
  ) => {
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
      .values({ decisionId, state, note, saidById: stamp.personId, saidAt: stamp.at })
      .execute();
    audit("record outcome", "decision", decisionId, {
      period: decision.month,
      before: newest,
      after: { decision: decision.text, state, note },
    });
  },
);
