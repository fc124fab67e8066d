import { data } from "react-router";
import type { FirstSteps } from "#app/domain/council/first-steps.ts";
import { may } from "#app/domain/people/permission.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { SetUp } from "#app/forms/council/set-up.ts";
import { words } from "#app/words/words.ts";
import { foundCouncil } from "#db/changes/council/council.ts";
import { FoundedAlready } from "#db/council/founded-already.ts";
import { firstSteps } from "#db/queries/council/council.ts";
import { hashPassword } from "./password.ts";
import { problemWithChoice } from "./password-rules.ts";
import { signIn } from "./session.ts";
import type { Visit } from "./visit.ts";

export function problemWithCode(
  { firstRun: { setUpCode }, now, log, requestId }: Visit,
  field: string,
  typed: string,
): Problem | undefined {
  if (typed.trim() === "") return { field, message: words.setUp.codeFaults.blank };
  const answer = setUpCode?.check(typed, now) ?? "wrong";
  if (answer === "right") return undefined;
  log.warn({ requestId, answer }, "set-up code refused");
  return { field, message: words.setUp.codeFaults[answer] };
}

export async function problemWithFirstPassword({
  password,
  name,
  email,
  council,
}: Record<"password" | "name" | "email" | "council", string>): Promise<Problem | undefined> {
  const message = await problemWithChoice(password, [name, email, council]);
  return message === undefined ? undefined : { field: "password", message };
}

/** Returns the session's Set-Cookie header. @throws 409 if somebody else was faster */
export async function setUp(asked: Visit, { council, person }: SetUp): Promise<string> {
  const { password, ...first } = person;
  const stamp = { personId: null, author: person.name, at: asked.now.toISOString() };
  const whole = { ...council, logo: null, demo: null, demoNote: null, today: null };
  const passwordHash = await hashPassword(password);
  const id = await foundCouncil(asked.db, stamp, whole, { ...first, passwordHash }).catch(
    unlessFounded,
  );
  return signIn(asked, { id: Number(id), name: person.name });
}

/** @throws 409 if somebody else was faster */
export async function plantDemo({ db, firstRun }: Visit): Promise<void> {
  await firstRun.plantDemo?.(db).catch(unlessFounded);
}

export const foundedAlready = () => data(null, { status: 409 });

function unlessFounded(error: unknown): never {
  throw error instanceof FoundedAlready ? foundedAlready() : error;
}

/** Only for an administrator of a real council. */
export async function firstStepsFor({
  db,
  council,
  person,
  link,
}: Pick<Visit, "db" | "council" | "person" | "link">): Promise<FirstSteps | undefined> {
  if (!council || council.demo || !person || link) return undefined;
  return may(person, "edit council") ? firstSteps(db) : undefined;
}
