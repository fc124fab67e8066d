import { describe, expect, it } from "vitest";
import { approvalForm } from "#app/forms/verdicts/approval.ts";
import { claimForm, problemAbove } from "#app/forms/verdicts/claim.ts";
import { withdrawalForm } from "#app/forms/verdicts/withdrawal.ts";
import { event } from "#tests/setup/series.ts";

const basis = { sentence: "", rung: 2 as const, names: [] };

const form = (fields: [string, string][]) => {
  const sent = new FormData();
  for (const [name, value] of fields) sent.append(name, value);
  return sent;
};

function parseClaim(entries: { text: string }, of: typeof basis) {
  const parsed = claimForm.parse(entries, {});
  if (!parsed.ok) return { ...parsed, above: null };
  return problemAbove(parsed.value.text, of) ?? parsed;
}

describe("a claim that is typed", () => {
  it("is kept where it says no more than its figures carry", () => {
    const text = "Calls were 163 fewer than expected.\r\nThat was followed by snow. ";
    expect(parseClaim({ text }, basis)).toEqual({
      ok: true,
      value: { text: "Calls were 163 fewer than expected.\nThat was followed by snow." },
    });
  });

  it("has what says more pointed out where it stands, with what may be said", () => {
    const parsed = parseClaim({ text: "  It led to, and drove, fewer calls" }, basis);
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ field: "text" }],
      above: { text: "It led to, and drove, fewer calls" },
    });
    if (parsed.ok || !parsed.above) throw new Error("It was let through");
    const { text, words } = parsed.above;
    expect(words.map(({ from, to }) => text.slice(from, to))).toEqual(["led to", "drove"]);
    expect(parsed.problems[0]?.message).toBe(
      '"led to" and "drove" say more than these figures carry: use other words, such as "moved outside its normal variation"',
    );
  });

  it.each([
    ["", "Write what is claimed"],
    ["a\0b", "The claim has a character that cannot be kept: type it again"],
    ["\ud800", "The claim has a character that cannot be kept: type it again"],
    ["a".repeat(2001), "The claim has 2,001 characters: use 2,000 or fewer"],
  ])("is refused with a message where it cannot be kept: %#", (text, message) => {
    expect(parseClaim({ text }, basis)).toEqual({
      ok: false,
      problems: [{ field: "text", message }],
      above: null,
    });
  });

  it.each([
    [[]],
    [
      [
        ["text", "a"],
        ["text", "b"],
      ],
    ],
    [
      [
        ["text", "a"],
        ["verdict", "{}"],
      ],
    ],
  ] as [[string, string][]][])("is no form of ours with fields that it has not: %j", (fields) => {
    expect(claimForm.read(form(fields))).toBeUndefined();
  });
});

describe("an approval", () => {
  const events = [
    event({ id: 4, name: "Snow", day: "2026-01-08" }),
    event({ id: 5, name: "Strike" }),
  ];

  it.each([
    [{ rivals: ["4"], sentence: "" }, "Snow (8 January 2026)."],
    [
      { rivals: ["4", "5"], sentence: "Both were short." },
      "Snow (8 January 2026); Strike (3 February 2025). Both were short.",
    ],
    [{ rivals: ["none"], sentence: "We asked." }, "None known. We asked."],
  ] as [typeof approvalForm.blank, string][])(
    "says what was considered: %j",
    (entries, considered) => {
      expect(approvalForm.parse(entries, { events })).toEqual({ ok: true, value: considered });
    },
  );

  it.each([
    [{ rivals: [], sentence: "Nothing" }, "rivals"],
    [{ rivals: ["9"], sentence: "Another's" }, "rivals"],
    [{ rivals: ["none", "4"], sentence: "Both" }, "rivals"],
    [{ rivals: ["none"], sentence: "  " }, "sentence"],
    [{ rivals: ["4"], sentence: "a\0" }, "sentence"],
    [{ rivals: ["4"], sentence: "a".repeat(1001) }, "sentence"],
  ] as [typeof approvalForm.blank, string][])("is refused without: %j", (entries, field) => {
    const parsed = approvalForm.parse(entries, { events });
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.field)).toEqual([field]);
  });

  it.each([
    [[["rivals", "4"]]],
    [
      [
        ["sentence", ""],
        ["sentence", ""],
      ],
    ],
    [
      [
        ["sentence", ""],
        ["rivals", "4"],
        ["rivals", "4"],
      ],
    ],
    [
      [
        ["sentence", ""],
        ["decision", "signed off"],
      ],
    ],
  ] as [[string, string][]][])("is no form of ours with fields that it has not: %j", (fields) => {
    expect(approvalForm.read(form(fields))).toBeUndefined();
  });
});

describe("a withdrawal", () => {
  it("needs its reason", () => {
    expect(withdrawalForm.parse({ reason: "Counted twice." }, {})).toEqual({
      ok: true,
      value: { reason: "Counted twice." },
    });
    expect(withdrawalForm.parse({ reason: " " }, {})).toMatchObject({
      problems: [{ field: "reason", message: "Say why it is withdrawn" }],
    });
  });
});
