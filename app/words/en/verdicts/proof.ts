import type { Flag } from "#app/domain/verdicts/campaign-proof.ts";
import { plural } from "#app/words/en/sentence.ts";

export const proofWords = {
  proof: {
    heading: "How do we know?",
    method: {
      alone: (before: string) =>
        `A trend, and the time of year where two years allow it, is fitted to the ${before} before the start. It is carried on as if nothing had been done. What the figures came out above or below that is the difference.`,
      compared: (before: string, comparison: string) =>
        `How the figures stood to those of ${comparison} is fitted to the ${before} before the start, and carried on as if nothing had been done. What the figures came out above or below that is the difference.`,
      likely:
        "The likely range is a 95% interval. It allows for one period hanging on to the next. All the same, about one in ten campaigns that did nothing would look like a change.",
    },
    facts: {
      before: "Before the start",
      since: "Since the start",
      actual: "There were",
      expected: "Expected had nothing been done",
      extra: "Difference",
      likely: "Likely range of the difference",
      points: "In percentage points",
      ratio: "As a ratio",
      smallest: "Smallest change that could have been seen",
      placebo: "Tried where nothing was done",
      flags: "Points to note",
    },
    placebo: (runs: number, found: number) =>
      runs === 0
        ? "There is no earlier date with twelve periods before it to try."
        : `Tried at ${runs} earlier ${plural(runs, "date", "dates")} when nothing was done: ${found === 0 ? "none" : found} showed a change.`,
    flags: {
      seasonality_not_adjusted:
        "There are fewer than two years of figures before the start, so the time of year is not taken into account.",
      drifting_baseline:
        "The figures were drifting, so their trend says little about what comes next.",
      small_counts: "Fewer than five a period were expected: numbers so small jump about.",
      gaps: "Some periods have no figure.",
      window_long_for_baseline:
        "More time has passed than the figures before it can carry: the end of it was left out.",
    } satisfies Record<Flag, string>,
    noFlags: "Nothing to note.",
    technical: "The technical view: segmented regression, not used for the verdict",
    technicalLead: (periods: number, df: number, lag: number, rho: string, dispersion: string) =>
      `Over ${periods} periods, with ${df} degrees of freedom. Newey–West lag ${lag}; autocorrelation ${rho}; dispersion ${dispersion}. "level" is the step at the start, "slope" is what each period since then adds.`,
    term: "Term",
    coefficient: "Coefficient",
    errors: {
      model: "Standard error",
      neweyWest: "Newey–West",
      autoregressive: "AR(1)",
    },
    check: "Check it yourself",
    checkLead:
      "The same program can work from a file. Download the file and run this command where Real Headlines is installed:",
    download: "Download this chart's figures as CSV",
    downloadComparison: "Download the comparison's figures as CSV",
    others:
      "The command takes the comparison to be one that the campaign did not reach, and knows of no other campaign: its strength may be higher than ours.",
    comparison: "What it is compared with, by itself",
    moved: "It moved by itself, so part of what is seen may be what moved it too.",
    stayed: "It did not move by itself.",
    untold: "Whether it moved by itself cannot be said.",
  },
};
