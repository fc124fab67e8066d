import type { CampaignMoney } from "#app/domain/verdicts/campaign-money.ts";
import type { CostPerExtra } from "#app/domain/verdicts/cost-of-extra.ts";
import { hoursInWords, penceInWords, poundsInWords } from "#app/words/en/numbers.ts";

/** To the penny under £100, to the pound above it: nothing surer is known. */
export const roughly = (pounds: number): string =>
  Math.abs(pounds) < 100 ? penceInWords(pounds) : poundsInWords(Math.round(pounds));

/** "£3.69 each, likely between £3.12 and £4.52", "at least £2.10 each; it could be no extra at all", "no extra". */
export function costOfExtraInWords(cost: CostPerExtra): string {
  switch (cost.known) {
    case "cost": {
      const [each, low, high] = [cost.amount, cost.low, cost.high].map(roughly);
      return `${each} each, likely between ${low} and ${high}`;
    }
    case "at least":
      return `at least ${roughly(cost.low)} each; it could be no extra at all`;
    case "no extra":
      return "no extra";
  }
}

/** "£3.69 each, between £3.12 and £4.52, not counting 7 hours of staff time." */
export function perExtraInWords({ cost, each, strength }: CampaignMoney): string {
  const { spend, hours } = cost;
  if (spend === 0) {
    return hours > 0
      ? `No money went into it, only ${hoursInWords(hours)} of staff time.`
      : "What it cost is not known.";
  }
  const time = hours > 0 ? `, not counting ${hoursInWords(hours)} of staff time` : "";
  const caution =
    strength === "C" ? " Treat with caution, like the verdict that it is worked out from." : "";
  switch (each.known) {
    case "not counted":
      return "Its outcome is not counted one by one, so none has a cost.";
    case "no verdict":
      return "We cannot say what each one cost: there is no verdict to work it out from.";
    case "cost":
      return `${roughly(each.amount)} each, between ${roughly(each.low)} and ${roughly(each.high)}${time}.${caution}`;
    case "at least":
      return `At least ${roughly(each.low)} each${time}; it could be that there was no extra at all.`;
    case "no extra":
      return `There was no extra for the ${poundsInWords(spend)} that it cost.`;
  }
}
