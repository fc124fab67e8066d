import { addMinutes } from "date-fns/addMinutes";
import { subMinutes } from "date-fns/subMinutes";
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

export type Guess<Result> =
  | { outcome: "right"; opened: Result }
  | { outcome: "wrong" }
  | { outcome: "limited"; until: Date };

type Guesser = Pick<Visit, "db" | "log" | "requestId" | "address" | "now">;

/** Counts a guess before checking it and takes it back if right. @param account only hashed */
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

/** After somebody has chosen a new password. */
export const forgiveGuesses = (
  { db, now }: Pick<Visit, "db" | "now">,
  email: string,
): Promise<void> => forgetAttempts(db, now.toISOString(), hashOf(email.toLowerCase()));
