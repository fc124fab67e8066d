import type { Day } from "#app/domain/calendar/period.ts";
import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import { isHeadlineStage, type Metric } from "#app/domain/metrics/metric.ts";
import { numberInWords } from "#app/domain/metrics/wording.ts";
import type { Problem } from "#app/domain/problem.ts";
import { quoted } from "#app/domain/quotation.ts";
import type { Objective } from "./campaign.ts";
import { goalOf, isAimedAtVanity, isTheWantedWay } from "./objective.ts";

export const theQuestion = "So that residents can do what?";

/** What is wrong with an objective of which every part has been read (C-SMART), with the question to answer. */
export function objectiveProblems(
  objective: Omit<Objective, "campaignId">,
  metric: Metric,
  startsOn: Day | null,
  isReversalMeant: boolean,
): Problem[] {
  const { change, byWhen, explanation } = objective;
  const problems: (Problem | null)[] = [
    rangeProblem(objective, metric),
    change === 0
      ? { field: "change", message: "Enter a change other than 0: what is to be different?" }
      : null,
    change !== 0 && !isReversalMeant && !isTheWantedWay(change, metric)
      ? { field: "reversed", message: wrongWay(change, metric) }
      : null,
    startsOn !== null && byWhen <= startsOn
      ? {
          field: "byWhen",
          message: `By when must be after the start, ${dayInWords(startsOn)}`,
        }
      : null,
    aimProblem("explanation", explanation),
  ];
  return problems.filter((problem) => problem !== null);
}

/** What is wrong with a metric as the outcome of a campaign: it must be something that residents or a service would notice. */
export function outcomeProblem({ name, stage }: Metric): Problem | null {
  if (isHeadlineStage(stage)) return null;
  return {
    field: "outcome",
    message: `${name} tells of the message and not of residents. ${theQuestion}`,
  };
}

export function aimProblem(field: string, text: string): Problem | null {
  if (!isAimedAtVanity(text)) return null;
  return { field, message: `${quoted(text)} is about the message. ${theQuestion}` };
}

function rangeProblem(
  objective: Pick<Objective, "baseline" | "change">,
  metric: Metric,
): Problem | null {
  const { measure } = metric;
  if (measure === "value") return null;
  const most = measure === "share" ? 100 : Number.MAX_SAFE_INTEGER;
  const range = measure === "share" ? "between 0% and 100%" : `0 ${metric.unit} or more`;
  const isWithin = (value: number) => value >= 0 && value <= most;
  if (!isWithin(objective.baseline)) {
    return { field: "baseline", message: `The baseline must be ${range}` };
  }
  const goal = goalOf(objective);
  if (isWithin(goal)) return null;
  return {
    field: "change",
    message: `The change leads to ${numberInWords(goal, metric)}: it must be ${range}`,
  };
}

const wrongWay = (change: number, { name, polarity }: Metric) =>
  `Of ${name}, ${polarity}: enter a change ${change > 0 ? "below" : "above"} 0, or say that the other way is meant`;
