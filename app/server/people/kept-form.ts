import { addHours } from "date-fns/addHours";
import { subHours } from "date-fns/subHours";
import type { MiddlewareFunction } from "react-router";
import { formToKeep, isOfLink, type KeptForm } from "#app/domain/people/kept-form.ts";
import { rememberedHours } from "#app/domain/people/session.ts";
import { keepForm, releaseForm } from "#db/changes/people/kept-forms.ts";
import { findKeptForm } from "#db/queries/people/kept-forms.ts";
import type { EndedSession } from "#db/queries/people/people.ts";
import { type SignedInVisit, signInToSend, stampOf } from "./access.ts";
import { type Visit, visit } from "./visit.ts";

const keptFormAddress = "/kept-form";

/** Keeps any form whose sender has to sign in again, until it is sent. */
export const keepLostForms: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  if (request.method !== "POST") return next();
  const asked = context.get(visit);
  const copy = asked.ended ? request.clone() : undefined;
  const answer = await next();
  const isTurnedAway = answer.headers.get("Location") === signInToSend;
  if (copy && isTurnedAway) await keepSent(asked, copy);
  if (asked.person && isShown(answer)) {
    await releaseIfSent(asked as SignedInVisit, request.url);
  }
  return answer;
};

/** True if the entries were saved or are shown again; any other answer would lose them. */
const isShown = ({ status }: Response): boolean => status < 400 || [409, 422, 429].includes(status);

/** Undefined if a visitor by this link may not see it. */
export async function keptFormOf(
  asked: Pick<Visit, "db" | "now">,
  personId: number,
  link: { month: string } | null,
): Promise<KeptForm | undefined> {
  const kept = await findKeptForm(asked.db, personId, endOfKeeping(asked));
  return kept && (!link || isOfLink(kept, link)) ? kept : undefined;
}

/** The page of a kept form, or else the one requested. */
export async function pageAfterSignIn(
  asked: Pick<Visit, "db" | "now">,
  personId: number,
  going: string,
  link: { month: string } | null = null,
): Promise<string> {
  return (await keptFormOf(asked, personId, link)) ? keptFormAddress : going;
}

export const endOfKeptForm = ({ keptAt }: Pick<KeptForm, "keptAt">): string =>
  addHours(new Date(keptAt), rememberedHours).toISOString();

async function keepSent(asked: Visit, request: Request): Promise<void> {
  const { db, now, ended } = asked;
  const sent = await request.formData().catch(() => undefined);
  const form = sent && formToKeep(request.url, sent);
  if (!ended || !form || !couldSend(ended, form)) return;
  const stamp = { personId: ended.id, author: ended.name, at: now.toISOString() };
  await keepForm(db, stamp, form, endOfKeeping(asked));
}

/** A visitor by a link may send forms of its month only, or they could plant others for the person to send. */
const couldSend = ({ month }: EndedSession, form: { path: string }): boolean =>
  month === null || isOfLink(form, { month });

async function releaseIfSent(asked: SignedInVisit, address: string): Promise<void> {
  const { pathname, search } = new URL(address);
  const kept = await keptFormOf(asked, asked.person.id, asked.link);
  if (kept?.path === pathname + search) await releaseForm(asked.db, stampOf(asked), "send form");
}

const endOfKeeping = ({ now }: Pick<Visit, "now">) => subHours(now, rememberedHours).toISOString();
