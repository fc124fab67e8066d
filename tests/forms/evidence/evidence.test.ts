import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { savingEntriesOf, savingForm } from "#app/forms/campaigns/saving.ts";
import { unitCostForm } from "#app/forms/campaigns/unit-cost.ts";
import { form } from "#app/forms/form.ts";
import { eventForm } from "#app/forms/metrics/event.ts";
import { trialEntriesOf, trialForm } from "#app/forms/verdicts/trial.ts";
import { metric } from "#tests/setup/series.ts";

type Parsed =
  | { ok: true; value: object }
  | { ok: false; problems: { field: string; message: string }[] };

const said = (parsed: Parsed) =>
  parsed.ok ? [] : parsed.problems.map(({ field, message }) => `${field}: ${message}`);
const fieldsOf = (parsed: Parsed) => (parsed.ok ? [] : parsed.problems.map(({ field }) => field));

const happened: typeof eventForm.blank = {
  what: "weather",
  day: "6 January 2025",
  name: "Snow kept lorries in",
  note: "",
};

const parseEvent = (entries: typeof happened) => eventForm.parse(entries, {});

describe("what else happened to a metric", () => {
  it("is a rival explanation with its cause, or a change of the definition", () => {
    expect(parseEvent(happened)).toEqual({
      ok: true,
      value: {
        kind: "rival explanation",
        cause: "weather",
        day: "2025-01-06",
        name: "Snow kept lorries in",
        note: null,
      },
    });
    expect(parseEvent({ ...happened, what: "definition change", note: "Why" })).toMatchObject({
      value: { kind: "definition change", cause: null, note: "Why" },
    });
  });

  it("says all that is missing at once", () => {
    expect(said(parseEvent({ what: "", day: "", name: " ", note: "" }))).toEqual([
      "what: Choose what happened",
      "day: Enter the day on which it happened or began",
      "name: Say in a few words what happened",
    ]);
  });

  it.each([
    [{ what: "rebase" }, "what"],
    [{ what: "rival explanation" }, "what"],
    [{ day: "31 Feb 2026" }, "day"],
    [{ name: "x".repeat(101) }, "name"],
    [{ name: "a\0b" }, "name"],
    [{ note: "a\ud800" }, "note"],
  ])("is refused as %o", (parts, field) => {
    expect(fieldsOf(parseEvent({ ...happened, ...parts }))).toEqual([field]);
  });
});

const call: typeof unitCostForm.blank = {
  name: "A telephone call",
  pounds: "£4.35",
  year: "2025-26",
  source: "Contact centre budget",
  own: "yes",
};

const parseUnitCost = (entries: typeof call) => unitCostForm.parse(entries, {});

describe("a unit cost", () => {
  it("has its pounds, year, source and whose it is", () => {
    expect(parseUnitCost(call)).toEqual({
      ok: true,
      value: {
        name: "A telephone call",
        pounds: 4.35,
        year: "2025-26",
        source: "Contact centre budget",
        isOwn: 1,
      },
    });
    expect(parseUnitCost({ ...call, own: "no", pounds: "0" })).toMatchObject({
      value: { isOwn: 0, pounds: 0 },
    });
  });

  it.each([
    ["2011", "2011"],
    [" 2025-26 ", "2025-26"],
    ["2025/26", "2025-26"],
    ["2025–2026", "2025-26"],
    ["1999-00", "1999-00"],
  ])("is of a year: %o", (year, kept) => {
    expect(parseUnitCost({ ...call, year })).toMatchObject({ value: { year: kept } });
  });

  it.each([
    [{ pounds: "" }, "pounds: Enter what one of them costs"],
    [{ pounds: "-1" }, "pounds: What one of them costs must be £0 or more"],
    [{ pounds: "5%" }, "pounds: Enter what one of them costs in pounds, like £2.83"],
    [{ pounds: "0.125" }, "pounds: Enter it to the penny, like £2.83"],
    [{ pounds: "100,001" }, "pounds: What one of them costs must be £100,000 or less"],
    [{ year: "" }, "year: Enter the year that it is of"],
    [{ year: "2025-27" }, "year: Enter a year from 1990 to 2100, like 2026 or 2025-26"],
    [{ year: "1066" }, "year: Enter a year from 1990 to 2100, like 2026 or 2025-26"],
    [{ year: "last year" }, "year: Enter a year from 1990 to 2100, like 2026 or 2025-26"],
    [{ source: "" }, "source: Say where it is from"],
    [{ own: "" }, "own: Choose whether the council worked it out for itself"],
    [{ own: "maybe" }, "own: Choose whether the council worked it out for itself"],
  ])("is refused as %o", (parts, problem) => {
    expect(said(parseUnitCost({ ...call, ...parts }))).toEqual([problem]);
  });
});

const unitCosts = [
  { id: 11, name: "A telephone call", pounds: 4.35, year: "2025-26", source: "Ours", isOwn: 1 },
  { id: 12, name: "A web visit", pounds: 0.15, year: "2011", source: "Socitm", isOwn: 0 },
  { id: 13, name: "Nothing much", pounds: 0, year: "2011", source: "X", isOwn: 0 },
] as const;
const choices = { unitCosts, metrics: [metric({ id: 7, slug: "contacts" })] };

const spared: typeof savingForm.blank = {
  from: "11",
  to: "12",
  contacts: "contacts",
  failed: "",
  money: "notional",
  confirmedBy: "",
  confirmedOn: "",
  costCentre: "",
};
const gone = {
  money: "cashable",
  confirmedBy: "Ade Cole",
  confirmedOn: "1 October 2026",
  costCentre: "4711",
};

const saving = (parts: Partial<typeof spared>) =>
  savingForm.parse({ ...spared, ...parts }, { ...choices, today: "2026-11-05" });

describe("a saving", () => {
  it("is notional until somebody confirms it", () => {
    expect(saving({})).toEqual({
      ok: true,
      value: {
        fromId: 11,
        toId: 12,
        contactsId: 7,
        failedId: null,
        confirmedBy: null,
        confirmedOn: null,
        costCentre: null,
      },
    });
  });

  it("is cashable with a name, a day and a cost centre", () => {
    expect(saving({ ...gone, to: "" })).toMatchObject({
      value: {
        toId: null,
        confirmedBy: "Ade Cole",
        confirmedOn: "2026-10-01",
        costCentre: "4711",
      },
    });
  });

  it.each(["confirmedBy", "confirmedOn", "costCentre"] as const)(
    "is not cashable without its %s, nor notional with it",
    (field) => {
      expect(fieldsOf(saving({ ...gone, [field]: " " }))).toEqual([field]);
      expect(fieldsOf(saving({ [field]: gone[field] }))).toEqual(["money"]);
    },
  );

  it.each([
    [{ from: "" }, ["from: Choose what is no longer done"]],
    [{ from: "99" }, ["from: Choose a unit cost from the list"]],
    [{ to: "x" }, ["to: Choose a unit cost from the list"]],
    [{ contacts: "nothing" }, ["contacts: Choose a metric from the list"]],
    [{ failed: "', --" }, ["failed: Choose a metric from the list"]],
    [{ money: "" }, ["money: Choose whether money has left a budget"]],
    [
      { to: "11" },
      [
        "to: It costs as much as what is no longer done, or more, so nothing is saved: choose another",
      ],
    ],
    [{ from: "13", to: "" }, ["from: It costs nothing, so nothing is saved: choose another"]],
    [
      { ...gone, confirmedOn: "6 November 2026" },
      ["confirmedOn: It must have been confirmed by today, 5 November 2026"],
    ],
    [
      { ...gone, costCentre: "a\0" },
      ["costCentre: The cost centre has a character that cannot be kept: type it again"],
    ],
  ])("is refused as %o", (parts, problems) => {
    expect(said(saving(parts))).toEqual(problems);
  });

  it("stands in its form as it is recorded, and comes back the same", () => {
    for (const parts of [{}, gone, { to: "", contacts: "", failed: "contacts" }]) {
      const parsed = saving(parts);
      if (!parsed.ok) throw new Error(said(parsed).join());
      const recorded = { ...parsed.value, campaignId: 1, metricId: 1 };
      expect(saving(savingEntriesOf(recorded, choices))).toEqual(parsed);
    }
  });
});

const drawn: typeof trialForm.blank = {
  design: "All were put in order by lot.",
  outcome: "returned the form",
  treatedSize: "1,200",
  treatedCount: "86",
  controlSize: "1200",
  controlCount: "0",
};

const parseTrial = (entries: typeof drawn) => trialForm.parse(entries, {});

describe("a trial", () => {
  it("has its design, what was counted and both groups in whole numbers", () => {
    const parsed = parseTrial(drawn);
    expect(parsed).toEqual({
      ok: true,
      value: {
        design: "All were put in order by lot.",
        outcome: "returned the form",
        treatedSize: 1200,
        treatedCount: 86,
        controlSize: 1200,
        controlCount: 0,
      },
    });
    if (!parsed.ok) return;
    expect(parseTrial(trialEntriesOf({ ...parsed.value, campaignId: 1 }))).toEqual(parsed);
  });

  it.each([
    [{ treatedCount: "1,201" }, "treatedCount: 1,201 of a group of 1,200 cannot be: check both"],
    [{ controlSize: "0" }, "controlSize: Enter 1 or more"],
    [{ controlCount: "-1" }, "controlCount: Enter 0 or more"],
    [{ treatedCount: "7.2" }, "treatedCount: Enter a whole number: how many there were"],
    [
      { treatedCount: "7.2%" },
      "treatedCount: Enter how many there were, not a percentage or pounds",
    ],
    [{ treatedSize: "3bn" }, "treatedSize: Enter 100,000,000 or fewer"],
    [{ design: "" }, "design: Say who was drawn, and how: without a draw it is no trial"],
    [{ outcome: "" }, "outcome: Say what was counted"],
    [{ treatedSize: "" }, "treatedSize: Enter how many were in the group that it reached"],
  ])("is refused as %o", (parts, problem) => {
    expect(said(parseTrial({ ...drawn, ...parts }))).toEqual([problem]);
  });
});

describe("a small form that is sent", () => {
  const small = form({ name: z.string(), what: z.string() }, { optional: ["what"] });
  const sentWith = (fields: [string, string | File][]) => {
    const sent = new FormData();
    for (const [name, value] of fields) sent.append(name, value);
    return sent;
  };
  const read = (fields: [string, string | File][]) => small.read(sentWith(fields));

  it("is read as it was typed, blank where nothing was chosen", () => {
    expect(read([["name", " A "]])).toEqual({ name: " A ", what: "" });
  });

  it.each([
    [[["what", "x"]]],
    [
      [
        ["name", "A"],
        ["name", "B"],
      ],
    ],
    [
      [
        ["name", "A"],
        ["extra", "B"],
      ],
    ],
    [
      [
        ["name", "A"],
        ["what", "x"],
        ["what", "y"],
      ],
    ],
    [[["name", new File(["x"], "x.txt")]]],
    [
      [
        ["name", "A"],
        ["__proto__", "x"],
      ],
    ],
  ] as [[string, string | File][]][])("is not one of ours with %o", (fields) => {
    expect(read(fields)).toBeUndefined();
  });
});

it("whatever is typed is answered with a value or with problems of its own fields", () => {
  const typed = fc.oneof(fc.string(), fc.constantFrom("1", "11", "weather", "yes", "2026", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"));
  const check = <Entries extends object>(good: Entries, parse: (entries: Entries) => Parsed) =>
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(Object.keys(good).map((key) => [key, typed]))),
        (entries) => {
          const fields = fieldsOf(parse({ ...good, ...entries }));
          expect(new Set(fields).size).toBe(fields.length);
          for (const field of fields) expect(Object.keys(good)).toContain(field);
        },
      ),
    );
  check(happened, parseEvent);
  check(call, parseUnitCost);
  check(drawn, parseTrial);
  check(spared, (entries) => savingForm.parse(entries, { ...choices, today: "2026-11-05" }));
});
