import type { RouterContextProvider } from "react-router";
import { dayInLondon } from "#app/domain/calendar/today.ts";
import { authorOf, stateOf, type Token } from "#app/domain/people/token.ts";
import { tokenSent } from "#app/server/people/token.ts";
import { type Visit, visit } from "#app/server/people/visit.ts";
import { words } from "#app/words/words.ts";
import type { Stamp } from "#db/changes/change.ts";
import { noteUse } from "#db/changes/people/tokens.ts";
import { problem } from "./problem.ts";

export type Caller = Visit & { token: Token; stamp: Stamp };

type Asked = { request: Request; context: Readonly<RouterContextProvider> };

/** Also records the token's last day of use. @throws 401 */
export async function demandToken({ request, context }: Asked): Promise<Caller> {
  const asked = context.get(visit);
  const { db, now } = asked;
  const header = request.headers.get("Authorization");
  const token = await tokenSent(db, header);
  const today = dayInLondon(now);
  if (!token || stateOf(token, today) !== "works") {
    const detail = header === null ? says.withoutToken : says.wrongToken;
    const challenge = header === null ? realm : `${realm}, error="invalid_token"`;
    throw problem({ status: 401, detail, headers: { "WWW-Authenticate": challenge } }, asked);
  }
  const stamp = { personId: null, author: authorOf(token), at: now.toISOString() };
  if (token.lastUsedOn !== today) await noteUse(db, stamp, token.id, today);
  return { ...asked, token, stamp };
}

/** A metric within the token's scope. @throws 403 whether the metric exists or not */
export function demandScope(caller: Caller, slug: string): Token["metrics"][number] {
  const metric = caller.token.metrics.find((known) => known.slug === slug);
  if (metric) return metric;
  const reached = caller.token.metrics.slice(0, 5).map((known) => known.slug);
  const detail = says.outOfReach(reached, caller.token.metrics.length - reached.length);
  const challenge = `${realm}, error="insufficient_scope"`;
  throw problem({ status: 403, detail, headers: { "WWW-Authenticate": challenge } }, caller);
}

const realm = 'Bearer realm="Real Headlines"';
const { answers: says } = words.api;
