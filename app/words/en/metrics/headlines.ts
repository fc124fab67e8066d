import type { Period } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import type { Display } from "#app/domain/metrics/display.ts";
import type { Amount } from "#app/domain/metrics/figure.ts";
import type { Finding, Headline } from "#app/domain/metrics/headline.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { numberInWords, unitInWords, usualRange } from "#app/words/en/numbers.ts";
import { sentenceCase } from "#app/words/en/sentence.ts";

/** What a metric's newest figure says, in words of rungs 0 to 2 (docs/glossary.md). */
export const headlineWords = {
  headline: {
    /** The finding without its number, which stands beside it: "Library loans fell below the usual range". */
    title(name: string, { finding, period }: Pick<Headline, "finding" | "period">): string {
      switch (finding.kind) {
        case "moved":
          return `${name} ${movement(finding)}`;
        case "usual":
          return `${name} stayed within the usual range`;
        case "too few":
          return `${name}: too few figures to say what is usual`;
        case "no number":
          return `${name}: ${absence(finding.amount, period)}`;
      }
    },

    /** The newest number, as it stands large on the page; null where there is none. */
    number({ metric, newest }: Pick<Headline, "metric" | "newest">): string | null {
      const value = newest?.value ?? null;
      return value === null ? null : numberInWords(value, metric);
    },

    /** What goes on from the number: "of 1,020 payments in June 2021; 16.9% to 24.0% is usual, going by …". */
    after({ metric, newest, baseline }: Omit<Headline, "period" | "finding">): string {
      if (!newest) return "No figure has been given yet.";
      if (newest.value === null) return `${sentenceCase(absence(newest.figure, newest.period))}.`;
      const unit = unitInWords(newest.figure as Amount, metric);
      const usual = comparison({ metric, newest, baseline });
      const when = `in ${periodInWords(newest.period)}; ${usual}.`;
      return unit ? `${unit} ${when}` : when;
    },

    /** "Target 80% by March 2027". */
    target: ({ value, period }: NonNullable<Chart["target"]>, display: Display) =>
      `Target ${numberInWords(value, display)} by ${periodInWords(period)}`,

    /** The number with its unit, period and comparison: "9,124 loans in June 2021; 41,020 to 60,100 is usual, going by …". */
    sentence(headline: Omit<Headline, "period" | "finding">): string {
      const { number, after } = headlineWords.headline;
      return [number(headline), after(headline)].filter(Boolean).join(" ");
    },
  },
};

function comparison({
  metric,
  newest,
  baseline,
}: Pick<Headline, "metric" | "baseline"> & { newest: NonNullable<Headline["newest"]> }): string {
  if (baseline.limits === "none") {
    return `we need six figures to say what is usual, and have ${baseline.points}`;
  }
  const trial = baseline.limits === "trial" ? `, trial limits from ${baseline.points} figures` : "";
  const from = `${periodInWords(baseline.first)} to ${periodInWords(baseline.last)}`;
  return `${usualRange(newest, metric)} is usual, going by ${from}${trial}`;
}

function movement({ signal, direction, run }: Extract<Finding, { kind: "moved" }>): string {
  const higher = direction === "higher";
  switch (signal) {
    case "outside limits": {
      const side = higher ? "above" : "below";
      if (run > 1) return `stayed ${side} the usual range`;
      return `${higher ? "rose" : "fell"} ${side} the usual range`;
    }
    case "trend":
      return `${higher ? "rose" : "fell"} ${run - 1} times running`;
    case "two of three":
      return `came near the ${higher ? "top" : "bottom"} of the usual range twice in three`;
    case "shift":
      return `stayed ${higher ? "above" : "below"} the usual level ${run} times running`;
  }
}

function absence(amount: Amount | null, period: Period): string {
  const when = periodInWords(period);
  if (amount === null) return `no figure yet for ${when}`;
  if (amount.state === "given") return `nothing to take a share of in ${when}`;
  return amount.state === "not available"
    ? `not available for ${when}`
    : `does not apply in ${when}`;
}
