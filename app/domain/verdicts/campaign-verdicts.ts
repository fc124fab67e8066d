import {
  type Day,
  isOver,
  lastMonthOf,
  monthOf,
  type Period,
  shift,
} from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { type FigureInForce, numberOf } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { campaignQuestion } from "./campaign-question.ts";
import type { CampaignVerdict, OutcomeVerdict } from "./campaign-verdict.ts";
import { costOfExtra, wantedWay } from "./cost-of-extra.ts";
import { outcomesOf } from "./outcomes.ts";
import type { RecordsByMetric } from "./records.ts";
import { trialVerdict } from "./trial-verdict.ts";

/** The verdict from the figures of periods that are over, worked out once a request. */
export function campaignVerdict(
  campaign: Campaign,
  metric: MetricInService,
  today: Day,
  records: RecordsByMetric,
): OutcomeVerdict {
  const key = `${campaign.id} ${metric.id} ${monthOf(today)}`;
  const verdict = records.verdicts.get(key) ?? verdictFromFigures(campaign, metric, today, records);
  records.verdicts.set(key, verdict);
  return verdict;
}

/** The verdict on a campaign and its main outcome. */
export function mainVerdict(
  campaign: Campaign,
  today: Day,
  records: RecordsByMetric,
): CampaignVerdict {
  const objectives = records.objectives.get(campaign.id) ?? [];
  const [main] = outcomesOf(campaign, objectives, records);
  if (main) return campaignVerdict(campaign, main, today, records);
  return { ...ofCampaign(campaign, "no outcome", records), ...nothing };
}

const nothing = {
  metric: null,
  objective: null,
  comparison: null,
  effect: null,
  strength: null,
  stopped: null,
  wanted: null,
  isWanted: null,
  costOfExtra: null,
};

function verdictFromFigures(
  campaign: Campaign,
  metric: MetricInService,
  today: Day,
  records: RecordsByMetric,
): OutcomeVerdict {
  const asked = campaignQuestion(campaign, metric, today, records);
  const { objective, comparison, question, restsOn } = asked;
  const effect = records.effectOf(question, restsOn);
  const kind = effect.verdict === "no figures" ? "cannot say" : effect.verdict;
  const about = ofCampaign(campaign, kind, records);
  const wanted = wantedWay({ objective, metric });
  return {
    ...about,
    metric,
    objective,
    comparison,
    effect,
    strength: "strength" in effect ? effect.strength : null,
    stopped: kind === "too early" ? stoppedIn(records.figures.get(metric.id) ?? [], today) : null,
    wanted,
    isWanted: wanted && isMoved(kind) ? kind === asWanted[wanted] : null,
    costOfExtra: costOfExtra({ effect, metric, objective }, about.spend),
  };
}

function ofCampaign<Kind extends CampaignVerdict["kind"]>(
  campaign: Campaign,
  kind: Kind,
  { trials, spend }: RecordsByMetric,
) {
  const entered = trials.get(campaign.id);
  const found = entered ? trialVerdict(campaign, entered) : null;
  const trial = found?.isClear ? found : null;
  const leads = trial ? ("randomised trial" as const) : kind;
  return { campaign, kind, trial, leads, spend: spend.get(campaign.id) ?? 0 };
}

const asWanted = { more: "more than expected", fewer: "fewer than expected" };

const isMoved = (kind: CampaignVerdict["kind"]) =>
  kind === "more than expected" || kind === "fewer than expected";

/** The period in which the figures of an outcome stop; null where more may still come. */
function stoppedIn(figures: readonly FigureInForce[], today: Day): Period | null {
  const last = figures.findLast(
    (figure) => numberOf(figure) !== null && isOver(figure.period, today),
  );
  if (!last) return null;
  const mayStillCome = lastEndedMonth(today) <= lastMonthOf(shift(last.period, 1));
  return mayStillCome ? null : last.period;
}
