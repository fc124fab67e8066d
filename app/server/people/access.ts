import { data, type RouterContextProvider, redirect } from "react-router";
import { may, type Permission } from "#app/domain/people/permission.ts";
import type { Person } from "#app/domain/people/person.ts";
import { words } from "#app/words/words.ts";
import type { Stamp } from "#db/changes/change.ts";
import { type Visit, visit } from "./visit.ts";

export type SignedInVisit = Visit & { person: Person };

type Asked = {
  request: Request;
  params?: Readonly<Record<string, string | undefined>>;
  context: Readonly<RouterContextProvider>;
};

/** What is asked of people, who come with a session and never with a token. */
export type OfPeople = Exclude<Permission, "token">;

/**
 * The visit of a person who is signed in and may do what the address asks.
 * Anyone else is sent to sign in (and back), or refused with 403. For one who came by a link there is nothing but what
 * says so in its handle, and of that no other month.
 *
 * @param asks the permission, or the whole handle of a route that a link may open.
 */
export function demand(
  { request, params, context }: Asked,
  asks: OfPeople | (Handle & { permission: OfPeople }),
): SignedInVisit {
  const { permission, byLink = false } = typeof asks === "string" ? { permission: asks } : asks;
  const { person, ...rest } = context.get(visit);
  if (!person) throw redirect(signInAddress(request));
  if (rest.link && !(byLink && (params?.month ?? rest.link.month) === rest.link.month)) {
    throw data(null, { status: 404 });
  }
  if (permission !== "anyone" && permission !== "anyone signed in" && !may(person, permission)) {
    throw data(null, { status: 403 });
  }
  return { ...rest, person };
}

/** Who and when, for a change that a signed-in person makes. */
export function stampOf({
  person,
  link,
  now,
}: Pick<SignedInVisit, "person" | "link" | "now">): Stamp & { personId: number } {
  const author = link ? words.author.byLink(person.name) : person.name;
  return { personId: person.id, author, at: now.toISOString() };
}

/** The author and moment of a change. */
export type Stamped = { stamp: ReturnType<typeof stampOf> };

/** Where somebody is sent who was sending a form. */
export const signInToSend = "/sign-in";

/** After signing in, a person who was reading returns to the page; one who was sending a form is led to it if it was kept. */
function signInAddress(request: Request): string {
  const { pathname, search } = new URL(request.url);
  if (request.method !== "GET" || pathname === "/") return signInToSend;
  return `/sign-in?returnTo=${encodeURIComponent(pathname + search)}`;
}

/**
 * What every route states of itself: who may open it, so that no address is left unsaid, whether its page ships scripts,
 * whether somebody who came by a link to a month's return may open it: such a route demands its whole handle; and whether
 * it is as light as the summary, whose own small style sheet it takes.
 */
export type Handle = { permission: Permission; hydrates?: true; byLink?: true; isLight?: true };
