/** The length of a password; there are no rules about its characters. */
export const fewestCharacters = 12;
export const mostCharacters = 200;

/** The same password whichever way a keyboard composes its characters. */
export const composed = (password: string): string => password.normalize("NFC");

/** What a guess would start from: the person's name and address, and the council's name. */
export type Known = readonly string[];

export type PasswordFault =
  | "blank"
  | "short"
  | "long"
  | "unreadable"
  | "monotonous"
  | "common"
  | "known";

/**
 * Why a password may not be used; undefined if it may.
 *
 * @param isCommon true of lower-case text that is among the passwords attackers try first
 * @see NIST SP 800-63B, 3.1.1.2; NCSC, Password administration for system owners.
 */
export function passwordFault(
  password: string,
  known: Known,
  isCommon: (small: string) => boolean,
): PasswordFault | undefined {
  const characters = [...composed(password)];
  if (characters.length === 0) return "blank";
  if (characters.length < fewestCharacters) return "short";
  if (characters.length > mostCharacters) return "long";
  if (!password.isWellFormed() || /[\0\ufffd]/.test(password)) return "unreadable";
  const small = composed(password).toLowerCase();
  if (isMonotonous(small)) return "monotonous";
  if (isNearlyCommon(small, isCommon)) return "common";
  return isNearlyKnown(small, known) ? "known" : undefined;
}

/** Without padding around the word. */
const bare = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
const letters = (text: string): string => text.replaceAll(/[^\p{L}]/gu, "");

function isNearlyCommon(small: string, isCommon: (small: string) => boolean): boolean {
  const forms = [small, bare(small), small.replaceAll(/\s/g, ""), unleeted(bare(small))];
  return forms.some((form) => form !== "" && isCommon(form));
}

const leet: Record<string, string> = { "0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t" };
const signs: Record<string, string> = { "@": "a", $: "s", "!": "i" };

/** "p4ssw0rd" as "password". */
const unleeted = (text: string): string =>
  [...text].map((character) => leet[character] ?? signs[character] ?? character).join("");

const runs = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
const allRuns = [...runs, ...runs.map((run) => [...run].reverse().join(""))];
const longestPiece = 4;

/** A short piece repeated, or a run of neighbouring keys. */
function isMonotonous(small: string): boolean {
  const pieces = Array.from({ length: longestPiece }, (_, place) => place + 1);
  if (pieces.some((length) => small === filled(small.slice(0, length), small.length))) return true;
  return withoutRuns(small).length <= 3;
}

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / Math.max(1, piece.length))).slice(0, length);

/** The text without runs of four or more neighbouring keys. */
function withoutRuns(small: string): string {
  let left = "";
  for (let at = 0; at < small.length; ) {
    const length = runAt(small, at);
    if (length < 4) left += small[at];
    at += length < 4 ? 1 : length;
  }
  return left;
}

function runAt(small: string, at: number): number {
  let length = 1;
  while (
    at + length < small.length &&
    allRuns.some((run) => run.includes(small.slice(at, at + length + 1)))
  ) {
    length += 1;
  }
  return length;
}

const product = "real headlines";
/** The fewest letters that must be left once everything known is taken out. */
const fewestOfOwn = 5;

function isNearlyKnown(small: string, known: Known): boolean {
  const words = [product, ...known]
    .flatMap((text) =>
      composed(text)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter((word) => word.length >= 3)
    .toSorted((one, other) => other.length - one.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), letters(small));
  return rest.length < fewestOfOwn && rest.length < letters(small).length;
}
