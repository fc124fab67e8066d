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

/** Permissions of people, who have a session and never a token. */
export type OfPeople = Exclude<Permission, "token">;

/** Redirects to sign-in or throws 403 without permission. Links open only their own month. */
export function demand(
  { request, params, context }: Asked,
  asks: OfPeople | { permission: OfPeople; byLink?: true },
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

export function stampOf({
  person,
  link,
  now,
}: Pick<SignedInVisit, "person" | "link" | "now">): Stamp & { personId: number } {
  const author = link ? words.author.byLink(person.name) : person.name;
  return { personId: person.id, author, at: now.toISOString() };
}

export type Stamped = { stamp: ReturnType<typeof stampOf> };

export const signInToSend = "/sign-in";

/** After signing in a reader returns to their page; the sender of a form is led to it if it was kept. */
function signInAddress(request: Request): string {
  const { pathname, search } = new URL(request.url);
  if (request.method !== "GET" || pathname === "/") return signInToSend;
  return `/sign-in?returnTo=${encodeURIComponent(pathname + search)}`;
}
