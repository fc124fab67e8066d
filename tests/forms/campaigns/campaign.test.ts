import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf, isSameDraft, planOf } from "#app/domain/campaigns/campaign-draft.ts";
import { parseCampaign } from "#app/forms/campaigns/campaign.ts";
import {
  type CampaignEntries,
  differencesOf,
  entriesOf,
  noEntries,
  readEntries,
  withRow,
} from "#app/forms/campaigns/campaign-entries.ts";
import { campaignForm } from "#tests/setup/campaign-form.ts";
import { metric } from "#tests/setup/series.ts";

const signUps = metric({
  id: 1,
  slug: "sign-ups",
  name: "Online sign-ups",
  measure: "share",
  unit: "sign-ups",
  partUnit: "online",
  decimals: 1,
  polarity: "higher is better",
});
const calls = metric({ id: 2, slug: "calls", stage: "impact" });
const cost = metric({ id: 3, slug: "cost", measure: "value", unit: "£", decimals: 2 });
const followers = metric({ id: 4, slug: "followers", name: "Followers", stage: "output" });
const metrics = [signUps, calls, cost, followers];

const basics = { ...noEntries, name: "Sign up online", startsOn: "1 May 2026" };

const whole: CampaignEntries = {
  ...basics,
  endsOn: "30 June 2026",
  audience: "Households that pay",
  outcome: "sign-ups",
  baseline: "48%",
  change: "12",
  byWhen: "31 October 2026",
  explanation: "They do not know of the form.",
};

const people = [{ id: 5 }, { id: 6 }];

/** On the day before the campaign starts, unless it is said to be later. */
const parse = (entries: CampaignEntries, today = "2026-04-30") =>
  parseCampaign(entries, { metrics, people, today });

function problems(entries: CampaignEntries, today?: string): string[] {
  const parsed = parse(entries, today);
  return parsed.ok ? [] : parsed.problems.map(({ field, message }) => `${field}: ${message}`);
}

function value(entries: CampaignEntries) {
  const parsed = parse(entries);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe("the plan of a campaign", () => {
  it("may be a draft of a name and a start", () => {
    expect(value(basics)).toEqual({
      campaign: {
        name: "Sign up online",
        kind: "campaign",
        startsOn: "2026-05-01",
        endsOn: null,
        summary: "",
        purpose: null,
        policyAim: null,
        audience: null,
        ownerId: null,
      },
      outcome: null,
      objective: null,
      vanity: [],
      channels: [],
      activities: [],
    });
  });

  it("may name an outcome without an objective", () => {
    expect(value({ ...basics, outcome: "calls" })).toMatchObject({ outcome: 2, objective: null });
  });

  it("has an objective of baseline, change, by when, for whom and why", () => {
    expect(value(whole).objective).toEqual({
      metricId: 1,
      baseline: 48,
      change: 12,
      byWhen: "2026-10-31",
      explanation: "They do not know of the form.",
      comparisonId: null,
      comparisonUntouched: 0,
      followUp: 3,
    });
  });

  it("says what to do about everything that is wrong at once, in the order of the page", () => {
    expect(
      problems({
        ...noEntries,
        kind: "poster",
        endsOn: "31/2/2026",
        purpose: "fame",
        outcome: "followers",
        baseline: "many",
        vanity: ["nothing"],
        channels: [{ kind: "", name: "Posters", spend: "-1", hours: "" }],
        activities: [{ day: "", channel: "2", name: "" }],
      }),
    ).toEqual([
      "name: Enter the campaign's name",
      "kind: Choose whether it is a campaign or a service change",
      "startsOn: Enter the day on which it starts",
      "endsOn: There is no 31 February 2026: check it",
      "purpose: Choose a purpose, or not decided yet",
      "audience: Enter the audience: an objective says for whom",
      "outcome: Followers tells of the message and not of residents. So that residents can do what?",
      'baseline: "many" is not a number: write it in figures, like 1234 or 12.5',
      "change: Enter the change: by how much?",
      "byWhen: Enter by when it should have changed",
      "explanation: Enter the explanation. So that residents can do what?",
      "vanity: Choose vanity metrics from the list",
      "channel-1-kind: Choose the kind of channel",
      "channel-1-spend: What was spent must be £0 or more",
      "channel-1-hours: Enter the hours of staff time, 0 if none",
      "activity-1-day: Enter the day of the activity",
      "activity-1-name: Enter what was done",
      "activity-1-channel: Choose a channel that is filled in above, or none",
    ]);
  });

  it("ends on the day of its start or after it", () => {
    expect(problems({ ...basics, endsOn: "30 April 2026" })).toEqual([
      "endsOn: The end must be the day of the start or after it",
    ]);
    expect(value({ ...basics, endsOn: "1 May 2026" }).campaign.endsOn).toBe("2026-05-01");
  });
});

describe("a campaign that has begun", () => {
  const today = "2026-05-01";
  const owned = { ...whole, owner: "5" };
  const fields = (entries: CampaignEntries) =>
    problems(entries, today).map((one) => one.split(":")[0]);

  it("is kept where its plan is whole", () => {
    expect(problems(owned, today)).toEqual([]);
  });

  it("is refused as a draft, with the questions to answer", () => {
    expect(problems(basics, today)).toEqual([
      "owner: Choose who answers for it: it has begun",
      "audience: Enter the audience: an objective says for whom",
      "outcome: Choose what should change. So that residents can do what?",
      "baseline: Enter the baseline: from what is it to change?",
      "change: Enter the change: by how much?",
      "byWhen: Enter by when it should have changed",
      "explanation: Enter the explanation. So that residents can do what?",
    ]);
  });

  it.each(["owner", "audience", "outcome", "baseline", "change", "byWhen", "explanation"] as const)(
    "is refused without its %s",
    (field) => {
      expect(fields({ ...owned, [field]: "" })).toEqual([field]);
    },
  );

  it("is refused with an outcome and no objective, however long it has been over", () => {
    const over = { ...basics, owner: "5", audience: "All", outcome: "calls", startsOn: "1/5/2020" };
    expect(fields(over)).toEqual(["baseline", "change", "byWhen", "explanation"]);
  });

  it("may be a draft until the day before", () => {
    expect(problems(basics, "2026-04-30")).toEqual([]);
  });

  it("may be a change of the service, which need not aim at anything", () => {
    expect(problems({ ...basics, kind: "service change" }, today)).toEqual([]);
  });
});

describe("an owner", () => {
  it("is one of the council's people, or nobody yet", () => {
    expect(value({ ...basics, owner: "6" }).campaign.ownerId).toBe(6);
    expect(value(basics).campaign.ownerId).toBeNull();
  });

  it.each(["7", "05", "x", " 5"])("is nobody else: %o", (owner) => {
    expect(problems({ ...basics, owner })).toEqual(["owner: Choose an owner from the list"]);
  });
});

describe("an objective that is begun", () => {
  it.each(["baseline", "change", "byWhen", "explanation", "audience"] as const)(
    "is refused without its %s",
    (field) => {
      expect(problems({ ...whole, [field]: " " }).map((one) => one.split(":")[0])).toEqual([field]);
    },
  );

  it("is refused without an outcome, with the question to answer", () => {
    expect(problems({ ...whole, outcome: "", baseline: "48" })).toEqual([
      "outcome: Choose what should change. So that residents can do what?",
    ]);
  });

  it.each([
    [{ explanation: "Gain 500 followers" }, "explanation"],
    [{ explanation: "Raise awareness" }, "explanation"],
    [{ outcome: "followers" }, "outcome"],
    [{ outcome: "nothing" }, "outcome"],
    [{ outcome: "', --" }, "outcome"],
    [{ comparison: "sign-ups" }, "comparison"],
    [{ comparison: "nothing" }, "comparison"],
    [{ change: "-12" }, "reversed"],
    [{ change: "0" }, "change"],
    [{ change: "-0" }, "change"],
    [{ byWhen: "1 May 2026" }, "byWhen"],
    [{ followUp: "" }, "followUp"],
    [{ followUp: "13" }, "followUp"],
    [{ followUp: "1.5" }, "followUp"],
    [{ followUp: "-1" }, "followUp"],
  ])("is refused as %o", (parts, field) => {
    const found = problems({ ...whole, ...parts });
    expect(found.map((one) => one.split(":")[0])).toEqual([field]);
  });

  it("keeps whether somebody said that the campaign does not reach the comparison", () => {
    const compared = { ...whole, comparison: "calls", untouched: "yes", followUp: "6" };
    expect(value(compared).objective).toMatchObject({
      comparisonId: 2,
      comparisonUntouched: 1,
      followUp: 6,
    });
    expect(value({ ...compared, comparison: "" }).objective?.comparisonUntouched).toBe(0);
  });

  it("may go the other way where that is said to be meant", () => {
    expect(value({ ...whole, change: "-12", reversed: "yes" }).objective?.change).toBe(-12);
  });
});

describe("numbers as people type them", () => {
  const baseline = (typed: string, outcome = "calls") => {
    const parsed = parse({ ...whole, outcome, baseline: typed, change: "-1" });
    if (parsed.ok) return parsed.value.objective?.baseline;
    return parsed.problems.find(({ field }) => field === "baseline")?.message;
  };

  it.each([
    ["1,234", 1234],
    ["1234", 1234],
    [" 1 234 ", 1234],
    ["1.5k", 1500],
    ["12.", 12],
    ["-0", "The change leads to"],
    ["£1.2m", "The baseline is a number of calls: enter it like 1,200"],
    ["5 %", "The baseline is a number of calls: enter it like 1,200"],
    ["1e309", "too big"],
    ["NaN", "not a number"],
    ["٣", "digits other than 0 to 9"],
    ["½", "is a fraction"],
    ["1.2.3", "more than one decimal point"],
    ["-5", "The baseline must be 0 calls or more"],
  ])("are kept as stated or refused: a baseline of %o", (typed, expected) => {
    const found = baseline(typed);
    if (typeof expected === "number") expect(found).toBe(expected);
    else if (typed === "-0") expect(found).toBeUndefined();
    else expect(found).toContain(expected);
  });

  it("take the marks of the metric's own unit", () => {
    expect(baseline("£1.2m", "cost")).toBe(1_200_000);
    expect(baseline("5%", "cost")).toBe("The baseline is in pounds: enter it like £120");
    expect(baseline("£5", "sign-ups")).toBe("The baseline is a percentage: enter it like 48%");
  });

  it.each([
    ["12", 12],
    ["+12", 12],
    ["12 percentage points", 12],
    ["12pp", 12],
    ["12 points", 12],
  ])("are percentage points in the change of a share: %o", (change, expected) => {
    expect(value({ ...whole, change }).objective?.change).toBe(expected);
  });

  it("are not a percentage in the change of a share, which may be of the baseline", () => {
    expect(problems({ ...whole, change: "12%" })).toEqual([
      "change: Enter the change in percentage points: 12 for a rise from 48% to 60%",
    ]);
  });
});

describe("rows", () => {
  const posters = { kind: "outdoor", name: "Posters", spend: "£1,840.50", hours: "11.25" };
  const blank = { kind: "", name: " ", spend: "", hours: "" };

  it("are left out where they are blank, and an activity still finds its channel", () => {
    const { channels, activities } = value({
      ...basics,
      channels: [blank, posters],
      activities: [
        { day: "5 May 2026", channel: "2", name: "Posters up" },
        { day: "4 May 2026", channel: "", name: "Briefing" },
        { day: "", channel: "", name: "" },
      ],
    });
    expect(channels).toEqual([{ kind: "outdoor", name: "Posters", spend: 1840.5, hours: 11.25 }]);
    expect(activities).toEqual([
      { day: "2026-05-04", name: "Briefing", channel: null },
      { day: "2026-05-05", name: "Posters up", channel: 0 },
    ]);
  });

  it.each(["1", "3", "-1", "x", "1.0e0", "99999999999999999999"])(
    "are no channel of an activity where they are not filled in: %o",
    (channel) => {
      const activities = [{ day: "5 May 2026", channel, name: "Up" }];
      expect(problems({ ...basics, channels: [blank, posters], activities })).toEqual([
        "activity-1-channel: Choose a channel that is filled in above, or none",
      ]);
    },
  );

  it("are added up to a limit, with nothing lost", () => {
    let entries: CampaignEntries = { ...whole, channels: [posters] };
    entries = withRow(withRow(entries, "channel"), "activity");
    expect(entries.channels).toEqual([posters, { ...blank, name: "" }]);
    expect(entries.activities).toHaveLength(2);
    for (let row = 0; row < 200; row += 1) entries = withRow(entries, "activity");
    expect(entries.activities).toHaveLength(100);
  });
});

describe("a form that is sent", () => {
  const form = (changes: [name: string, value: string | null][] = []) => {
    const sent = new URLSearchParams(campaignForm(whole));
    for (const [name, one] of changes) {
      if (one === null) sent.delete(name);
      else sent.append(name, one);
    }
    const data = new FormData();
    for (const [name, one] of sent) data.append(name, one);
    return data;
  };

  it("is read as it was typed", () => {
    expect(readEntries(form())).toEqual(whole);
    expect(readEntries(form([["more", "channel"]]))?.more).toBe("channel");
  });

  it.each([
    [[["extra", "1"]]],
    [[["name", "Twice"]]],
    [[["name", null]]],
    [[["channel-1-spend", null]]],
    [[["channel-3-name", "A row that no row leads to"]]],
    [[["channel-31-name", "Too many"]]],
    [[["channel-01-name", "X"]]],
    [[["activity-1-who", "X"]]],
    [[["more", "money"]]],
    [[["reversed", "on"]]],
    [[["__proto__", "x"]]],
  ] as [[string, string | null][]][])("is not one of ours with %o", (changes) => {
    expect(readEntries(form(changes))).toBeUndefined();
  });

  it("is not one of ours with a file in it", () => {
    const data = form();
    data.set("name", new File(["x"], "x.txt"));
    expect(readEntries(data)).toBeUndefined();
  });
});

describe("text", () => {
  it.each([
    "'; drop table campaign; --",
    "<script>alert(1)</script>",
    "Dŵr ŷ Ŵ e\u0301 עברית 👩🏽‍🚒 a\u200bb",
    "=HYPERLINK(1)",
  ])("is kept as it is, composed: %o", (typed) => {
    expect(value({ ...basics, name: typed }).campaign.name).toBe(typed.normalize("NFC"));
  });

  it.each(["a\0b", "a\ud800b", "a\ufffdb"])("is refused where it cannot be kept: %o", (typed) => {
    expect(problems({ ...basics, name: typed })).toEqual([
      "name: The name has a character that cannot be kept: type it again",
    ]);
  });

  it("is refused where it is too long, with how long it is", () => {
    expect(problems({ ...basics, audience: "👩".repeat(201) })).toEqual([
      "audience: The audience has 201 characters: use 200 or fewer",
    ]);
    expect(problems({ ...basics, audience: "👩".repeat(200) })).toEqual([]);
  });
});

describe("a campaign that is recorded", () => {
  const recorded = {
    campaign: { ...value(whole).campaign, id: 7, slug: "sign-up-online", ownerId: 5 },
    outcomes: [1, 2],
    vanity: [4],
    objectives: [
      { campaignId: 7, ...(value(whole).objective as NonNullable<unknown>) },
      {
        ...value({ ...whole, outcome: "calls", change: "-1", baseline: "9" }).objective,
        campaignId: 7,
      },
    ] as never,
    channels: [{ id: 31, campaignId: 7, kind: "web" as const, name: "Form", spend: 0.1, hours: 0 }],
    activities: [{ id: 9, campaignId: 7, day: "2026-05-02", channelId: 31, name: "Open" }],
  };

  it("stands in its form as it is, and comes back the same", () => {
    const draft = draftOf(recorded);
    const entries = entriesOf(draft, metrics, 12);
    expect(entries.startedFrom).toBe("12");
    expect(isSameDraft(value(entries), draft)).toBe(true);
  });

  it("keeps what the form does not hold", () => {
    const draft = value({ ...whole, outcome: "cost", baseline: "48", change: "-1" });
    const plan = planOf(draft, recorded.campaign, recorded);
    expect(plan.outcomes).toEqual([3, 2]);
    expect(plan.objectives.map(({ metricId }) => metricId)).toEqual([3, 2]);
    expect(plan.campaign).toMatchObject({ slug: "sign-up-online", ownerId: null });
  });

  it("is compared field by field with what somebody else typed", () => {
    const mine = entriesOf(draftOf(recorded), metrics, 12);
    const theirs = { ...mine, audience: "", channels: [], startedFrom: "13" };
    expect(differencesOf(theirs, mine)).toEqual([
      { field: "audience", theirs: [], mine: ["Households that pay"] },
      { field: "channels", theirs: [], mine: ["Form, web: £0.1, 0 hours"] },
      { field: "activities", theirs: ["2 May 2026, Open"], mine: ["2 May 2026, Open, Form"] },
    ]);
  });
});

it("answers whatever is typed, with a value or with problems of its own fields", () => {
  const typed = fc.record(
    Object.fromEntries(
      Object.keys(noEntries)
        .filter((key) => typeof noEntries[key as "name"] === "string")
        .map((key) => [key, fc.oneof(fc.string(), fc.constant(whole[key as "name"]))]),
    ),
  );
  fc.assert(
    fc.property(typed, (entries) => {
      const parsed = parse({ ...whole, ...entries });
      if (parsed.ok) return;
      const fields = parsed.problems.map(({ field }) => field);
      expect(new Set(fields).size).toBe(fields.length);
      for (const field of fields) expect([...Object.keys(noEntries)]).toContain(field);
    }),
  );
});
