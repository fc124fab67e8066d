import { addMinutes, subMinutes } from "date-fns";
import {
  addressCounted,
  limitMinutes,
  mostPerAccount,
  mostPerAddress,
} from "#app/domain/people/sign-in-limit.ts";
import {
  forgetAttempts,
  reserveAttempt,
  takeBackAttempt,
} from "#db/changes/people/sign-in-attempts.ts";
import { hashOf } from "./secrets.ts";
import type { Visit } from "./visit.ts";

/** The result of a guess: what it opened, nothing, or the moment until which guesses are refused. */
export type Guess<Result> =
  | { outcome: "right"; opened: Result }
  | { outcome: "wrong" }
  | { outcome: "limited"; until: Date };

type Guesser = Pick<Visit, "db" | "log" | "requestId" | "address" | "now">;

/**
 * Lets a secret be checked that somebody could guess, so many times in a quarter of an hour for one account and from one
 * address. It is counted before it is checked; one that is right is taken back.
 *
 * @param account what is guessed at, known or not: only its hash is kept
 * @param check what the secret opens, undefined where it is wrong
 */
export async function guess<Result extends object>(
  asked: Guesser,
  account: string,
  check: () => Promise<Result | undefined>,
): Promise<Guess<Result>> {
  const { db, log, requestId, now } = asked;
  const at = now.toISOString();
  const attempt = { accountHash: hashOf(account), address: addressCounted(asked.address), at };
  const since = subMinutes(now, limitMinutes).toISOString();
  const reserved = await reserveAttempt(db, attempt, { since, mostPerAccount, mostPerAddress });
  if (!reserved.ok) {
    log.warn({ requestId, limit: reserved.limit }, "sign-in limited");
    return { outcome: "limited", until: addMinutes(new Date(reserved.oldest), limitMinutes) };
  }
  const opened = await check();
  if (opened) {
    await takeBackAttempt(db, at, reserved.id);
    return { outcome: "right", opened };
  }
  log.warn({ requestId }, "sign-in failed");
  return { outcome: "wrong" };
}

/** Lets an account be tried again at once, whose person chose a new password by a link. */
export const forgiveGuesses = (
  { db, now }: Pick<Visit, "db" | "now">,
  email: string,
): Promise<void> => forgetAttempts(db, now.toISOString(), hashOf(email.toLowerCase()));
