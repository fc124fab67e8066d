import type { Objective } from "#app/domain/campaigns/campaign.ts";
import { goalOf, type ObjectiveStanding } from "#app/domain/campaigns/objective.ts";
import type { ObjectiveFault } from "#app/domain/campaigns/objective-faults.ts";
import type { Display } from "#app/domain/metrics/display.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { quoted } from "#app/domain/quotation.ts";
import { dayInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { differenceInWords, numberInWords } from "#app/words/en/numbers.ts";

const question = "So that residents can do what?";

/** Campaigns' objectives and what is wrong with them. */
export const objectiveWords = {
  objectives: {
    question,
    /** "From 48.0% to 60.0% by 31 October 2026, 12.0 percentage points higher. Most of them do not know of the form." */
    sentence(objective: Objective, display: Display): string {
      const { baseline, change, byWhen, explanation } = objective;
      const [from, to] = [baseline, goalOf(objective)].map((value) =>
        numberInWords(value, display),
      );
      return `From ${from} to ${to} by ${dayInWords(byWhen)}, ${changeInWords(change, display)}. ${explanation}`;
    },
    standing({ value, period, goal, byWhen, short }: ObjectiveStanding, display: Display): string {
      const figure = `${numberInWords(value, display)} in ${periodInWords(period)}`;
      const asked = `the ${numberInWords(goal, display)} that was asked for by ${dayInWords(byWhen)}`;
      return short <= 0
        ? `${figure} reaches ${asked}.`
        : `${figure} is ${differenceInWords(short, display)} short of ${asked}.`;
    },
    notAnOutcome: (name: string) =>
      `${name} tells of the message and not of residents. ${question}`,
    fault(fault: ObjectiveFault, metric: Metric): string {
      switch (fault.fault) {
        case "out of range":
          return `The baseline must be ${rangeOf(metric)}`;
        case "no change":
          return "Enter a change other than 0: what is to be different?";
        case "goal out of range":
          return `The change leads to ${numberInWords(fault.goal, metric)}: it must be ${rangeOf(metric)}`;
        case "wrong way":
          return `For ${metric.name}, ${metric.polarity}: enter a change ${fault.change > 0 ? "below" : "above"} 0, or say that the other way is meant`;
        case "before the start":
          return `By when must be after the start, ${dayInWords(fault.startsOn)}`;
        case "aimed at vanity":
          return objectiveWords.objectives.aimedAtVanity(fault.text);
      }
    },
    aimedAtVanity: (text: string) => `${quoted(text)} is about the message. ${question}`,
  },
};

/** "12.0 percentage points higher", "300 fewer calls". */
function changeInWords(change: number, display: Display): string {
  if (display.measure === "count" && display.unit !== "£") {
    const size = numberInWords(Math.abs(change), display);
    return `${size} ${change > 0 ? "more" : "fewer"} ${display.unit}`;
  }
  return `${differenceInWords(change, display)} ${change > 0 ? "higher" : "lower"}`;
}

const rangeOf = ({ measure, unit }: Metric) =>
  measure === "share" ? "between 0% and 100%" : `0 ${unit} or more`;
