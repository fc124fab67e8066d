import { audited, type Change, changesAny, type PersonStamp } from "#db/changes/change.ts";
import {
  auditLink,
  insertLink,
  linkTable,
  type NewLink,
  withdrawLinks,
  withLinks,
} from "#db/people/links.ts";
import { insertSession, type NewSession } from "#db/people/sessions.ts";

type MonthLinkKind = "return" | "summary";

/** Returns the link's id. A link to a password replaces the person's earlier ones. */
export const makeLink = audited(async (made, link: NewLink) => {
  if (link.kind === "password") await withdrawLinks(made, link.personId);
  return insertLink(made, link);
});

/** Starts the session of a person who opened the link to their return; it is limited to what the link opens. */
export const openReturnLink = audited(
  async (made: Change<PersonStamp>, id: number, session: NewSession) => {
    await insertSession(made, session, id);
    await countOpening(made, "return", id);
  },
);

export const openSummaryLink = audited((made, id: number) => countOpening(made, "summary", id));

async function countOpening({ trx, audit, stamp }: Change, kind: MonthLinkKind, id: number) {
  const link = await withLinks(trx)
    .updateTable(linkTable(kind))
    .set(({ eb }) => ({ timesOpened: eb("timesOpened", "+", 1), lastOpenedAt: stamp.at }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  auditLink(audit, "open", kind, link);
}

/** Revokes a link, and with it the sessions that began by it. */
export const revokeLink = audited(
  async ({ trx, audit, stamp }, kind: MonthLinkKind, id: number) => {
    const revoked = await withLinks(trx)
      .updateTable(linkTable(kind))
      .set({ revokedAt: stamp.at })
      .where("id", "=", id)
      .where("revokedAt", "is", null)
      .returningAll()
      .executeTakeFirst();
    if (revoked) auditLink(audit, "revoke", kind, revoked);
  },
);

export const markReminderSent = audited(async ({ trx, audit, stamp }, id: number) => {
  const marking = trx
    .updateTable("returnLink")
    .set({ sentAt: stamp.at })
    .where("id", "=", id)
    .where("sentAt", "is", null);
  if (await changesAny(marking)) audit("send reminder", "return link", id);
});
