import type { UnitCost } from "#app/domain/campaigns/money.ts";
import type { SocitmContact } from "#app/domain/campaigns/socitm.ts";
import { poundsInWords } from "#app/words/en/numbers.ts";

export const moneyWords = {
  unitCosts: {
    title: "Unit costs",
    lead: "What one contact or transaction costs. A saving is worked out from two of these, and shows the year and the source of both.",
    add: "Add a unit cost",
    addLead: "Its year and source are shown beside every saving that is worked out from it.",
    none: "There are no unit costs yet.",
    headings: {
      name: "For",
      pounds: "Cost",
      year: "Year",
      own: "Whose",
      source: "Source",
    },
    inShort: ({ name, pounds, year, isOwn }: UnitCost) =>
      `${name}, ${poundsInWords(pounds)} (${year}, ${isOwn ? "our own" : "not our own"})`,
    socitm: {
      visit: "A face-to-face visit",
      call: "A telephone call",
      "web visit": "A web visit",
    } satisfies Record<SocitmContact, string>,
    socitmSource:
      "Socitm, published 29 May 2012, of councils in 2011: per visit or call and not per transaction; over 20% of those web visits failed",
    own: "Our own",
    others: "Not our own",
    offer: "No figures of your own yet?",
    offerLead:
      "Socitm's are the ones most often quoted. They date from 2011 (published 29 May 2012), per visit or call and not per transaction, and over 20% of those web visits failed. Your own are better.",
    take: "Add Socitm's figures, with that label",
    name: "What is this the cost of?",
    nameHint: "For example, A telephone call",
    pounds: "Cost of each",
    poundsHint: "For example, £2.83",
    year: "Year",
    yearHint: "For example, 2025-26",
    source: "Source",
    sourceHint:
      "Where somebody could look it up, for example: Contact centre budget 2025-26, divided by calls",
    whose: "Who worked it out?",
    ours: "We did, from our own costs",
    theirs: "Somebody else did",
    save: "Save the unit cost",
    cancel: "Cancel",
    twin: "There is already one with this name, year and source: change one of them, or cancel",
  },

  saving: {
    title: (campaign: string) => `${campaign}: what it saves`,
    lead: (metric: string) =>
      `Say what each one is worth. How many more or fewer there were than expected is worked out from the figures of "${metric}".`,
    from: "What is no longer done",
    fromHint: "For example, a telephone call",
    to: "What is done in its place (optional)",
    toHint: "For example, a web visit",
    nothing: "Nothing",
    choose: "Choose",
    contacts: "Metric of all contacts (optional)",
    contactsHint:
      "By any channel. If these rose too, the web may only have added to the telephone calls, and the saving is shown in grey.",
    failed: "Metric of visits that failed (optional)",
    failedHint: "People who gave up on the web and rang: they cost both",
    noMetric: "None",
    money: "Has money left a budget?",
    notional: "No: it is notional",
    notionalHint: "Staff have time for something else. Nothing can be spent twice.",
    cashable: "Yes: it is cashable",
    cashableHint:
      "A budget holder has taken it out of a budget, and says so with a name, a day and a cost centre. All three are needed.",
    confirmedBy: "Budget holder",
    confirmedOn: "Confirmed on",
    dayHint: "For example, 27 March 2026",
    costCentre: "Cost centre",
    costCentreHint: "For example, 4711 Contact centre",
    onlyCashable: "Only where money has left a budget",
    save: "Save",
    cancel: "Cancel",
    noOutcome: "It names no outcome yet, so there is nothing to work a saving out from.",
    noUnitCosts: "There are no unit costs yet, and a saving is worked out from them.",
    addUnitCost: "Add a unit cost",
    nameOutcome: "Name its outcome",
    heading: "What it saves",
    perExtra: "What each extra one cost",
    notTheTrial:
      "Worked out from all the figures of the metric, not from the trial, which counts its two groups alone.",
    none: "No saving has been recorded.",
    say: "Say what it saves",
    edit: "Edit what it saves",
    labels: { notional: "Notional", cashable: "Cashable" },
    own: "our own",
    contactsBeside: "All contacts",
    failedBeside: "Visits that failed",
    notNamed: "no metric was named, so it cannot be seen whether contacts fell",
    notNamedFailed: "no metric was named, so visits that failed are not taken off",
  },
};
