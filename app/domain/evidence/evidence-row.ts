import type { Day } from "#app/domain/calendar/period.ts";
import type { Campaign, Channel } from "#app/domain/campaigns/campaign.ts";
import type { CampaignVerdict } from "#app/domain/verdicts/campaign-verdict.ts";
import { type Claim, howEarly, whyNot } from "#app/domain/verdicts/claim.ts";
import type { Rung } from "#app/domain/verdicts/claim-words.ts";
import {
  relativeOf,
  type SizesInWords,
  type Spread,
  sizesInWords,
} from "#app/domain/verdicts/relative.ts";
import { stoppedInWords } from "#app/domain/verdicts/verdict-in-words.ts";

/** How a campaign came out, the best first: what it may be counted as. */
export const evidenceOutcomes = [
  "as wanted",
  "unwanted",
  "moved",
  "no clear change",
  "untold",
] as const;
export type EvidenceOutcome = (typeof evidenceOutcomes)[number];

/** A campaign among the others. */
export type EvidenceRow = {
  campaign: Campaign;
  verdict: CampaignVerdict;
  channels: readonly Channel[];
  /** The way in which its outcome was to move; null where neither way was wanted. */
  wanted: "more" | "fewer" | null;
  outcome: EvidenceOutcome;
  /** More or fewer than expected in percent of what was expected, below 0 for fewer; null where that is no number. */
  relative: Spread | null;
  /** Of a share the same in percentage points. */
  points: Spread | null;
  said: Said;
};

/** What a row says in numbers, or why it has none: in parts and as a whole. */
export type Said = Claim & SizesInWords;

/**
 * Whether a campaign is looked at: one that is over, or one to which no end was set. What one that runs to a day has done
 * is looked at when it is over.
 */
export const isLookedAt = ({ startsOn, endsOn }: Campaign, today: Day): boolean =>
  endsOn === null ? startsOn <= today : endsOn < today;

export function evidenceRow(verdict: CampaignVerdict, channels: readonly Channel[]): EvidenceRow {
  const { campaign, effect, wanted } = verdict;
  const numbers = effect && "numbers" in effect ? effect.numbers : null;
  const relative = numbers && relativeOf(numbers);
  return {
    campaign,
    verdict,
    channels,
    wanted,
    outcome: outcomeOf(verdict),
    relative,
    points: relative && numbers?.percentagePoints ? numbers.percentagePoints : null,
    said: saidOf(verdict, relative),
  };
}

function outcomeOf({ kind, isWanted }: CampaignVerdict): EvidenceOutcome {
  if (kind === "no clear change") return kind;
  if (kind !== "more than expected" && kind !== "fewer than expected") return "untold";
  if (isWanted === null) return "moved";
  return isWanted ? "as wanted" : "unwanted";
}

function saidOf(verdict: CampaignVerdict, relative: Spread | null): Said {
  if (verdict.kind === "no outcome") return said(0, "No outcome was named.");
  const { effect, metric } = verdict;
  const stopped = stoppedInWords(verdict);
  switch (effect.verdict) {
    case "no figures":
      return said(0, "We cannot say.", "No figure has been given yet.");
    case "cannot say":
      return said(0, "We cannot say.", whyNot(effect));
    case "too early":
      if (stopped) return said(0, "We cannot say.", `${sentenceCase(stopped)}.`);
      return said(0, "Too early to say.", howEarly(effect));
    default: {
      const isCautious = effect.strength === "C";
      const rung = effect.strength === "A" ? 3 : 2;
      if (relative === null) {
        const short = isCautious ? `possibly ${effect.verdict}` : effect.verdict;
        return said(
          rung,
          `${sentenceCase(short)}.`,
          "Next to nothing was expected, so it has no size in percent of that.",
        );
      }
      const told = { verdict: effect.verdict, isCautious, metric };
      return whole(rung, sizesInWords(relative, effect.numbers.percentagePoints, told));
    }
  }
}

const said = (rung: Rung, short: string, more = ""): Said =>
  whole(rung, { short, more, inPoints: "" });

const whole = (rung: Rung, parts: SizesInWords): Said => ({
  rung,
  ...parts,
  sentence: [parts.short, parts.more, parts.inPoints].filter(Boolean).join(" "),
});

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
