import { randomInt } from "node:crypto";
import { hashOf, isSecretOf } from "./secrets.ts";

/** The code that lets somebody set this installation up: whoever can read what the program prints. */
export type SetUpCode = {
  /** Tries a code as it was typed. A wrong one counts; after ten in 15 minutes none is looked at, right or wrong. */
  check: (typed: string, now: Date) => "right" | "wrong" | "too many";
};

/** Without those that are taken for others: I, L, O and U. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const groups = 4;
const inGroup = 4;
const mostWrong = 10;
const minutes = 15;

/** A new code of 80 random bits, like `7K3F-Q0ZM-4XVD-9R2T`, and what knows it by its hash alone. */
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

/** A code as it is compared: whatever its capitals, spaces and dashes, and with what is taken for a figure as that. */
const plain = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
