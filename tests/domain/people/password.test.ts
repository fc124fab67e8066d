import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composed, passwordFault } from "#app/domain/people/password.ts";
import { problemWithChoice } from "#app/server/people/password-rules.ts";

const known = ["Olive Marsh", "olive@northmere.example", "Northmere District Council"];
const chosen = (password: string) => problemWithChoice(password, known);

describe("a password that is chosen", () => {
  it.each([
    "correct horse battery staple",
    "teal anvil sings",
    "ŵyth cath ddu ar y to",
    "日本語のながいことばです",
    "🏴󠁧󠁢󠁷󠁬󠁳󠁿 twelve lorries",
    "xK2#vv9Lq!pZ",
    "            a quiet hill",
    "harbour-1987-lantern",
    `${"long words ".repeat(18)}.`,
  ])("is taken as it is: %s", async (password) => {
    expect(await chosen(password)).toBeUndefined();
  });

  it.each([
    ["", "Enter a password"],
    ["eleven char", "Use 12 characters or more"],
    ["🏴󠁧󠁢󠁷󠁬󠁳󠁿ab", "Use 12 characters or more"],
    [`${"many words ".repeat(19)}`, "Use 200 characters or fewer"],
    ["a lone \ud800 surrogate", "cannot be stored"],
    ["a nul \0 in words", "cannot be stored"],
    ["aaaaaaaaaaaaaaa", "repeats itself"],
    ["abcabcabcabc", "repeats itself"],
    ["red!red!red!red!", "repeats itself"],
    ["abcdefghijklm", "keys in a row"],
    ["qwertyuiop12345", "keys in a row"],
    ["0987654321zxcvbn", "keys in a row"],
    ["unbelievable", "attackers try first"],
    ["password12345!", "attackers try first"],
    ["PassWord 2026!!", "attackers try first"],
    ["...p4ssw0rd2026", "attackers try first"],
    ["olivemarsh123", "Anybody who knows you"],
    ["Northmere2026!", "Anybody who knows you"],
    ["northmere council", "Anybody who knows you"],
    ["Real Headlines 1", "Anybody who knows you"],
  ])("is refused with what to do: %j", async (password, problem) => {
    expect(await chosen(password)).toContain(problem);
  });

  it("is the same however a keyboard composed it", () => {
    expect(composed("cafe\u0301 na\u00efve")).toBe(composed("café nai\u0308ve"));
    expect(passwordFault("e\u0301".repeat(6), [], () => false)).toBe("short");
  });

  it("may have a name in it beside words of its own", async () => {
    expect(await chosen("olive paints tall windmills")).toBeUndefined();
  });

  it("is refused for its length and nothing else, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (typed) => {
        const fault = passwordFault(typed, known, () => false);
        const count = [...composed(typed)].length;
        const isFit = count >= 12 && count <= 200;
        expect(["blank", "short", "long"].includes(fault ?? "")).toBe(!isFit);
      }),
    );
  });
});
