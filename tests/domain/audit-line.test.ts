import { describe, expect, it } from "vitest";
import { kindInWords } from "#app/domain/audit-line.ts";

describe("a kind of change", () => {
  it.each([
    ["give figure", "Gave a figure"],
    ["add event", "Added an event"],
    ["add unit cost", "Added a unit cost"],
    ["keep draft", "Kept a draft"],
    ["forget draft", "Took back a draft"],
    ["send return", "Sent a return"],
    ["send reminder", "Sent a reminder"],
    ["record import", "Recorded an import"],
    ["undo import", "Undid an import"],
    ["revoke return link", "Revoked a return link"],
    ["withdraw claim", "Withdrew a claim"],
    ["sign in", "Signed in"],
    ["sign off claim", "Signed off a claim"],
    ["hand over metric", "Handed over a metric"],
  ])("%s is told as: %s", (action, words) => {
    expect(kindInWords(action)).toBe(words);
  });
});
