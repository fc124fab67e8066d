import { data, type RouterContextProvider, redirect } from "react-router";
import { may, type Permission } from "#app/domain/permission.ts";
import type { Person } from "#app/domain/person.ts";
import type { Stamp } from "#db/changes/change.ts";
import { type Visit, visit } from "./visit.ts";

export type SignedInVisit = Visit & { person: Person };

type Asked = { request: Request; context: Readonly<RouterContextProvider> };

/**
 * The visit of a person who is signed in and may do what the address asks.
 * Anyone else is sent to sign in (and back), or refused with 403.
 */
export function demand({ request, context }: Asked, permission: Permission): SignedInVisit {
  const { person, ...rest } = context.get(visit);
  if (!person) throw redirect(signInAddress(request));
  if (permission !== "anyone" && permission !== "anyone signed in" && !may(person, permission)) {
    throw data(null, { status: 403 });
  }
  return { ...rest, person };
}

/** Who and when, for a change that a signed-in person makes. */
export function stampOf({ person, now }: SignedInVisit): Stamp & { personId: number } {
  return { personId: person.id, author: person.name, at: now.toISOString() };
}

/** After signing in, a person who was reading returns to the page; one who was sending a form starts it again. */
function signInAddress(request: Request): string {
  const { pathname, search } = new URL(request.url);
  if (request.method !== "GET" || pathname === "/") return "/sign-in";
  return `/sign-in?returnTo=${encodeURIComponent(pathname + search)}`;
}

/** What every route states of itself: who may open it, so that no address is left unsaid, and whether its page ships scripts. */
export type Handle = { permission: Permission; hydrates?: true };
