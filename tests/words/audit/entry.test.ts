import { describe, expect, it } from "vitest";
import { namesOf } from "#app/domain/audit/audit.ts";
import { auditLine, kindInWords } from "#app/words/en/audit/entry.ts";
import { auditRows } from "#app/words/en/audit/values.ts";
import { metric } from "#tests/setup/series.ts";

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

it("tells the note of a figure and what was confirmed of it", () => {
  const calls = { ...metric(), serviceName: "Waste", ownerName: null };
  const names = namesOf({ metrics: [calls], people: [], services: [], campaigns: [] });
  const said = { state: "given", value: 9, part: null, whole: null };
  const entry = {
    id: 1,
    at: "2026-11-05T09:00:00.000Z",
    personId: 1,
    author: "Olive",
    action: "correct figure",
    subject: "figure",
    subjectId: 2,
    metricId: calls.id,
    period: "2026-10",
    before: { ...said, note: "By hand" },
    after: { ...said, note: "By hand, again", confirmation: "This is nine times: right" },
    reason: "Counted again",
  };
  expect(auditLine(entry, names).rows).toEqual([
    { name: "Figure", from: "9 calls", to: "9 calls" },
    { name: "Note", from: "By hand", to: "By hand, again" },
    { name: "Confirmation", from: null, to: "This is nine times: right" },
  ]);
});

it("leaves out the version in which a claim's verdict is stored", () => {
  const names = namesOf({ metrics: [], people: [], services: [], campaigns: [] });
  const after = { verdict: JSON.stringify({ version: 1, verdict: "too early", strength: null }) };
  expect(auditRows(null, after, names)).toEqual([
    { name: "Verdict", from: null, to: "Verdict: too early" },
  ]);
});
