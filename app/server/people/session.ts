import { addHours } from "date-fns/addHours";
import { subHours } from "date-fns/subHours";
import { subMinutes } from "date-fns/subMinutes";
import { createCookie } from "react-router";
import { rolesByLink } from "#app/domain/people/permission.ts";
import { idleMinutes, rememberedHours, sessionHours } from "#app/domain/people/session.ts";
import { words } from "#app/words/words.ts";
import { openReturnLink } from "#db/changes/people/links.ts";
import { endSession, noteSessionUse, startSession } from "#db/changes/people/sessions.ts";
import type { NewSession } from "#db/people/sessions.ts";
import type { NamedLinks } from "#db/queries/people/links.ts";
import { findPersonOfEndedSession, findPersonOfSession } from "#db/queries/people/people.ts";
import type { Database } from "#db/schema.ts";
import type { Stamped } from "./access.ts";
import { cookieOptions, hashOf, heldIn, newSecret } from "./secrets.ts";
import type { Visit } from "./visit.ts";

const cookie = createCookie("__Host-session", cookieOptions);

export type Asking = Pick<Visit, "person" | "link" | "carried" | "ended">;

const nobody: Asking = { person: undefined, link: null, carried: undefined, ended: undefined };

/** A person, with the link they came by, or one whose session ended recently. */
export async function whoAsks(db: Database, cookies: string | null, now: Date): Promise<Asking> {
  const token = await heldIn(cookie, cookies);
  if (!token) return nobody;
  const carried = hashOf(token);
  const idleSince = subMinutes(now, idleMinutes).toISOString();
  const found = await findPersonOfSession(db, carried, now.toISOString(), idleSince);
  if (!found) {
    const since = subHours(now, rememberedHours).toISOString();
    return { ...nobody, carried, ended: await findPersonOfEndedSession(db, carried, since) };
  }
  const { person, link, lastUsedAt } = found;
  if (lastUsedAt < subMinutes(now, 1).toISOString()) {
    await noteSessionUse(db, carried, now.toISOString());
  }
  const roles = link ? rolesByLink(person) : person.roles;
  return { person: { ...person, roles }, link, carried, ended: undefined };
}

/** Replaces the request's session. Returns the Set-Cookie header. */
export async function signIn(asked: Visit, person: { id: number; name: string }): Promise<string> {
  const { token, session } = newSession(asked);
  const stamp = { personId: person.id, author: person.name, at: asked.now.toISOString() };
  await startSession(asked.db, stamp, session);
  return cookie.serialize(token);
}

/** The session ends no later than the link. Returns the Set-Cookie header. */
export async function comeInByLink(asked: Visit, link: NamedLinks["return"]): Promise<string> {
  const { token, session } = newSession(asked);
  const { expiresAt } = session;
  const author = words.author.byLink(link.personName);
  await openReturnLink(
    asked.db,
    { personId: link.personId, author, at: asked.now.toISOString() },
    link.id,
    { ...session, expiresAt: expiresAt < link.expiresAt ? expiresAt : link.expiresAt },
  );
  return cookie.serialize(token);
}

/** Returns the Set-Cookie header that clears the session. */
export async function signOut(
  asked: Pick<Visit, "db" | "now" | "carried"> & Stamped,
): Promise<string> {
  const { db, carried, stamp } = asked;
  if (carried) await endSession(db, stamp, { tokenHash: carried, ...clearing(asked) });
  return cookie.serialize("", { maxAge: 0 });
}

function newSession(asked: Visit): { token: string; session: NewSession } {
  const { now, carried, person } = asked;
  const token = newSecret();
  const session = {
    tokenHash: hashOf(token),
    expiresAt: addHours(now, sessionHours).toISOString(),
    before: carried === undefined ? undefined : { tokenHash: carried, isOf: person?.id ?? null },
    ...clearing(asked),
  };
  return { token, session };
}

const clearing = ({ now }: Pick<Visit, "now">) => ({
  clearBefore: subHours(now, rememberedHours).toISOString(),
});
