import { randomInt } from "node:crypto";
import { hashOf, isSecretOf } from "./secrets.ts";

/** Only somebody who can read what the program prints has the code. */
export type SetUpCode = {
  /** After ten wrong codes in 15 minutes, even the right one is refused. */
  check: (typed: string, now: Date) => "right" | "wrong" | "too many";
};

/** Crockford's base 32: without I, L, O and U. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const groups = 4;
const inGroup = 4;
const mostWrong = 10;
const minutes = 15;

/** A new code of 80 random bits, like `7K3F-Q0ZM-4XVD-9R2T`, of which only the hash is kept. */
export function makeSetUpCode(): { code: string; setUpCode: SetUpCode } {
  const code = Array.from({ length: groups }, group).join("-");
  const hash = hashOf(plain(code));
  let wrong: number[] = [];
  const check: SetUpCode["check"] = (typed, now) => {
    wrong = wrong.filter((at) => at > now.getTime() - minutes * 60_000);
    if (wrong.length >= mostWrong) return "too many";
    if (isSecretOf(plain(typed), hash)) return "right";
    wrong.push(now.getTime());
    return "wrong";
  };
  return { code, setUpCode: { check } };
}

const group = () => Array.from({ length: inGroup }, () => letters[randomInt(32)]).join("");

/** Ignores case, spaces and dashes, and reads O as 0, and I and L as 1. */
const plain = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
