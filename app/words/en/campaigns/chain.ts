import type { ChainPart } from "#app/domain/campaigns/chain.ts";
import type { Stage } from "#app/domain/metrics/metric.ts";
import { daysInWords } from "#app/words/en/calendar/period-in-words.ts";
import { metricWords } from "#app/words/en/metrics/metrics.ts";
import { costInWords, numberInWords } from "#app/words/en/numbers.ts";
import { plural } from "#app/words/en/sentence.ts";

/** A campaign's chain from input to impact. */
export const chainWords = {
  chain: {
    gaps: {
      input: "No money or hours were recorded.",
      activity: "No activity was recorded.",
      output: "No output was measured.",
      outtake: "No outtake was measured.",
      outcome: "No outcome was named.",
      impact: "No impact was named.",
    } satisfies Record<Stage, string>,
    /** The number that is set in bold, null where there is none, and the text after it. */
    part(part: ChainPart): { number: string | null; text: string } {
      switch (part.kind) {
        case "cost": {
          const { cost, channels } = part;
          const text = `in ${channels} ${plural(channels, "channel", "channels")}`;
          return { number: costInWords(cost), text };
        }
        case "activities": {
          const { count, first, last } = part;
          const number = `${count} ${plural(count, "activity", "activities")}`;
          return { number, text: daysInWords(first, last) };
        }
        case "vanity": {
          const { number, unit } = metricWords.vanity;
          const { newest, metric } = part;
          return { number: number(newest, metric), text: unit(newest, metric) };
        }
        case "outcome": {
          const { metric, value } = part;
          return value === null
            ? { number: null, text: `${metric.name}: no figure yet` }
            : { number: numberInWords(value, metric), text: metric.name };
        }
      }
    },
  },
};
