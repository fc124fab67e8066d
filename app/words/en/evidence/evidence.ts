import type { EvidenceGrouping } from "#app/domain/evidence/evidence-group.ts";
import { campaignWords } from "#app/words/en/campaigns/campaigns.ts";
import { sentenceCase } from "#app/words/en/sentence.ts";
import {
  costRangeInWords,
  counted,
  findingInWords,
  othersInWords,
  outcomeInWords,
  registerInWords,
  socialInWords,
  tallyInWords,
  unmeasuredInWords,
  vanityInWords,
} from "./findings.ts";
import { saidOf } from "./rows.ts";

const { channels, purposes } = campaignWords.campaigns;

/** What each way of grouping calls its groups; an audience is called as its plan does. */
const groups: Partial<Record<EvidenceGrouping, Record<string, string>>> = {
  verdict: {
    "as wanted": "Moved as was wanted",
    unwanted: "The opposite came about",
    moved: "Moved, and neither way was wanted",
    "no clear change": "No clear change",
    untold: "Nothing can be said",
  },
  channel: channels,
  purpose: purposes,
};

const unsaid: Record<EvidenceGrouping, string> = {
  verdict: "Nothing can be said",
  channel: "No channel was recorded",
  purpose: "No purpose was recorded",
  audience: "No audience was recorded",
};

export const evidenceWords = {
  evidence: {
    title: "Evidence",
    kicker: "What works",
    finding: findingInWords,
    others: othersInWords,
    register: registerInWords,
    tally: tallyInWords,
    said: saidOf,
    none: "Campaigns appear here once they have finished. None has finished yet.",
    lookedAt: (count: number) => `${counted(count)} finished or with no end date.`,
    download: "Download as CSV",
    running: (names: string) => `Still running, and so left out: ${names}`,
    campaigns: counted,
    by: "Grouped by",
    groupings: {
      verdict: "What can be said",
      channel: "Channel",
      purpose: "Purpose",
      audience: "Audience",
    },
    severalChannels: "A campaign over several channels stands in each of them.",
    group: (by: EvidenceGrouping, key: string | null) =>
      key === null ? unsaid[by] : (groups[by]?.[key] ?? key),
    wanted: (metric: string, wanted: "more" | "fewer" | null) =>
      `${metric}: ${wanted === null ? "neither more nor fewer" : wanted} wanted.`,
    noEnd: "No end is set.",
    tried: "It was also tested in a randomised trial.",
    strength: (strength: string) => `Strength ${strength}.`,
    forest: {
      caption: (group: string) =>
        `${group}: what each campaign was meant to move, against what was expected, with its likely range`,
      columns: { campaign: "Campaign and its outcome", numbers: "In numbers" },
      axis: "Difference from what was expected, in percent of it",
      expected: "as expected",
      opposite: "← the opposite",
      wanted: "as was wanted →",
      strengths: {
        A: "beside a comparison",
        B: "against its own past",
        C: "to be treated with caution",
      },
      range:
        "The line is the likely range, in percent of what was expected; where it crosses the middle, there may be no change at all.",
      arrow: "An arrow: it goes on beyond the edge.",
    },
    trials: {
      title: "Tested in a randomised trial",
      lead: "The strongest evidence there is: chance alone decided who was reached.",
    },
    nullResults: "What was looked for and not seen",
    costs: {
      title: "What one extra outcome cost, by channel",
      lead: "Ranges, as nothing surer is known. The whole cost of a campaign counts in each of its channels: nobody can tell which of them did it. Hours of staff are not in it. One more of one outcome is not one more of another: compare like with like.",
      columns: { outcome: "Outcome", cost: "Cost of each extra" },
      outcome: outcomeInWords,
      range: costRangeInWords,
    },
    spend: {
      title: "Money and hours tied to no measured outcome",
      lead: "Nobody can know what difference they made.",
      finding: unmeasuredInWords,
      columns: {
        channel: "Channel",
        drawn: "Total spend",
        spend: "Spend not measured",
        hours: "Hours not measured",
      },
      of: (percent: number | null, part: string, whole: string) =>
        percent === null ? "none recorded" : `${percent}% (${part} of ${whole})`,
      noneOf: (whole: string) => `none of ${whole}`,
      untold: (part: string) => `nothing can be said of ${part} more`,
      key: {
        unmeasured: "no measured outcome",
        untold: "measured, but nothing can be said",
        judged: "measured, and can be judged",
      },
    },
    social: {
      title: "With social media, and without",
      finding: socialInWords,
      columns: {
        outcome: "Result",
        used: "With",
        not: "Without",
        all: "All of them",
      },
    },
    vanity: {
      title: "Did the most liked campaigns work best?",
      finding: vanityInWords,
      none: "Too few campaigns have both a vanity metric and a verdict to draw a chart.",
      chart: (unit: string) => `${sentenceCase(unit)} and outcomes`,
      text: (campaigns: number) =>
        `${campaigns} campaigns, each a dot: its vanity number across, and upwards how far its outcome moved the way that was wanted. The table beneath has the numbers.`,
      up: "Upwards: how far the outcome moved the way that was wanted, in percent of what was expected",
      along: (unit: string) => `Across: ${unit} a month in the campaign's own time.`,
      doubling: "Each doubling has the same room.",
      most: (unit: string) => `Named: the one with the most ${unit}.`,
      columns: {
        campaign: "Campaign",
        vanity: (unit: string) => `${sentenceCase(unit)} a month`,
        gain: "Outcome, the way that was wanted",
      },
    },
  },
};
