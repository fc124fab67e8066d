import { addHours } from "date-fns";
import { createCookie } from "react-router";
import { rolesByLink } from "#app/domain/permission.ts";
import type { LinkInUse } from "#app/domain/return-link.ts";
import { sessionHours } from "#app/domain/session.ts";
import { openReturnLink } from "#db/changes/return-links.ts";
import { endSession, startSession } from "#db/changes/sessions.ts";
import { findPersonOfSession } from "#db/queries/people.ts";
import type { Database } from "#db/schema.ts";
import { type SignedInVisit, stampOf } from "./access.ts";
import { hashOf, newSecret } from "./secrets.ts";
import type { Visit } from "./visit.ts";

const cookie = createCookie("__Host-session", {
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "lax",
});

/** Who is asking, by the session cookie of a request, and by which link they came in; nobody where no session holds. */
export async function whoAsks(
  db: Database,
  cookies: string | null,
  now: Date,
): Promise<Pick<Visit, "person" | "link">> {
  const token = await tokenIn(cookies);
  const found = token && (await findPersonOfSession(db, hashOf(token), now.toISOString()));
  if (!found) return { person: undefined, link: null };
  const { person, link } = found;
  return { person: link ? { ...person, roles: rolesByLink(person) } : person, link };
}

/** Starts a session of 256 random bits and returns its Set-Cookie header. */
export async function signIn(
  { db, now }: Visit,
  person: { id: number; name: string },
): Promise<string> {
  const token = newSecret();
  await startSession(
    db,
    { personId: person.id, author: person.name, at: now.toISOString() },
    { tokenHash: hashOf(token), expiresAt: addHours(now, sessionHours).toISOString() },
  );
  return cookie.serialize(token);
}

/** Starts the session of a person who opened their link, which ends with it at the latest, and returns its Set-Cookie header. */
export async function comeInByLink(
  { db, now }: Visit,
  link: LinkInUse & { expiresAt: string; personId: number; name: string },
): Promise<string> {
  const token = newSecret();
  const end = addHours(now, sessionHours).toISOString();
  await openReturnLink(
    db,
    { personId: link.personId, author: `${link.name}, by link`, at: now.toISOString() },
    link.id,
    { tokenHash: hashOf(token), expiresAt: end < link.expiresAt ? end : link.expiresAt },
  );
  return cookie.serialize(token);
}

/** Ends the session of a request and returns the Set-Cookie header that forgets it. */
export async function signOut(signedIn: SignedInVisit, request: Request): Promise<string> {
  const token = await tokenIn(request.headers.get("Cookie"));
  if (token) await endSession(signedIn.db, stampOf(signedIn), hashOf(token));
  return cookie.serialize("", { maxAge: 0 });
}

async function tokenIn(cookies: string | null): Promise<string | undefined> {
  const token: unknown = await cookie.parse(cookies);
  return typeof token === "string" && token !== "" ? token : undefined;
}
