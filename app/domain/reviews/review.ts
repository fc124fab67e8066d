import {
  type Day,
  indexOf,
  type Month,
  monthOf,
  type Period,
} from "#app/domain/calendar/period.ts";
import type { Holidays } from "#app/domain/calendar/working-day.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import { type VanityNumber, vanityNumber } from "#app/domain/campaigns/vanity.ts";
import { periodsAsked } from "#app/domain/metrics/due.ts";
import { type Amount, amountOf } from "#app/domain/metrics/figure.ts";
import { isHeadlineStage, type MetricInService } from "#app/domain/metrics/metric.ts";
import { type MissingFigure, missingFigure } from "#app/domain/metrics/missing.ts";
import { byVerdict, type CampaignVerdict, isTold } from "#app/domain/verdicts/campaign-verdict.ts";
import { mainVerdict } from "#app/domain/verdicts/campaign-verdicts.ts";
import {
  type Records,
  type RecordsByMetric,
  recordsByMetric,
} from "#app/domain/verdicts/records.ts";
import { type FrontPage, frontPageOf, heaviestFirst } from "./front-page.ts";
import { type PageSpace, pageSpaceOf } from "./page-space.ts";
import { type Restated, restatedFigures } from "./restated.ts";
import { dayAfter, type ReviewHeadline, reviewHeadline } from "./review-headline.ts";

/** A metric for the folded table. */
export type OtherFigure = {
  metric: MetricInService;
  period: Period;
  /** Null if nobody has given it or said why not. */
  amount: Amount | null;
};

export type Review = {
  month: Month;
  /** The heaviest first. */
  headlines: ReviewHeadline[];
  front: FrontPage;
  /** The campaigns of the last year, the strongest verdict first. */
  campaigns: CampaignVerdict[];
  noClearChange: CampaignVerdict[];
  cannotTell: CampaignVerdict[];
  space: PageSpace;
  /** Of the campaigns of the last year, newest first, except those beside the lead and the seconds. */
  vanity: VanityNumber[];
  moved: ReviewHeadline[];
  missing: MissingFigure[];
  restated: Restated[];
  /** Running at the end of the month. */
  live: Campaign[];
  /** Over by the end of the next month, or ended in this one. */
  ending: Campaign[];
  others: OtherFigure[];
  asked: number;
  given: number;
};

/** A month's review, from nothing later than the month; `today` and the holidays decide what is late. */
export function reviewOf(month: Month, today: Day, known: Records, holidays: Holidays): Review {
  const records = recordsByMetric(known);
  const asked = known.metrics.flatMap((metric) =>
    periodsAsked(month, metric).map((period) => ({
      metric,
      period,
      figure: records.figures.get(metric.id)?.find((figure) => figure.period === period),
    })),
  );
  const newest = asked.filter(({ metric }, index) => metric !== asked[index + 1]?.metric);
  const headlines = newest
    .filter(({ metric }) => isHeadlineStage(metric.stage))
    .filter(({ metric, period }) =>
      records.figures.get(metric.id)?.some((figure) => figure.period <= period),
    )
    .map(({ metric, period }) => reviewHeadline(metric, period, month, records));
  const inOrder = heaviestFirst(headlines);
  const front = frontPageOf(inOrder);
  const recent = known.campaigns.filter((campaign) => isRecent(campaign, month));
  const campaigns = recent
    .map((campaign) => mainVerdict(campaign, dayAfter(month), records))
    .toSorted(byVerdict);
  const noClearChange = campaigns.filter(({ leads }) => leads === "no clear change");
  const strip = vanityStrip(recent, front, records);
  return {
    month,
    headlines: inOrder,
    front,
    campaigns,
    noClearChange,
    cannotTell: campaigns.filter((verdict) => !isTold(verdict)),
    space: pageSpaceOf(front, strip),
    vanity: strip,
    moved: inOrder.filter(({ finding }) => finding.kind === "moved"),
    missing: asked.flatMap(
      ({ metric, period, figure }) => missingFigure(metric, period, figure, today, holidays) ?? [],
    ),
    restated: restatedFigures(month, known.figures, records.metrics),
    live: recent.filter(({ endsOn }) => endsOn === null || monthOf(endsOn) > month),
    ending: recent.filter(({ endsOn }) => endsOn !== null && isNear(monthOf(endsOn), month)),
    others: newest
      .filter(({ metric }) => !isHeadlineStage(metric.stage))
      .map(({ metric, period, figure }) => ({
        metric,
        period,
        amount: figure ? amountOf(figure) : null,
      })),
    asked: asked.filter(({ figure }) => figure?.state !== "does not apply").length,
    given: asked.filter(({ figure }) => figure?.state === "given").length,
  };
}

/** Begun by the end of the month and not over for more than a year. */
function isRecent({ startsOn, endsOn }: Campaign, month: Month): boolean {
  const monthsOver = endsOn === null ? 0 : indexOf(month) - indexOf(monthOf(endsOn));
  return monthOf(startsOn) <= month && monthsOver <= 12;
}

const isNear = (end: Month, month: Month) => {
  const ahead = indexOf(end) - indexOf(month);
  return ahead === 0 || ahead === 1;
};

function vanityStrip(
  campaigns: readonly Campaign[],
  { lead, seconds }: FrontPage,
  { outcomes, vanity, figures }: RecordsByMetric,
): VanityNumber[] {
  const beside = new Set(
    [lead, ...seconds].flatMap((headline) =>
      (headline?.joined ?? []).flatMap((joined) => joined.vanity.map(({ metric }) => metric.id)),
    ),
  );
  const numbers = campaigns
    .toReversed()
    .flatMap((campaign) =>
      (vanity.get(campaign.id) ?? [])
        .filter(({ id }) => !beside.has(id))
        .map((metric) =>
          vanityNumber(metric, campaign, outcomes.get(campaign.id)?.[0] ?? null, figures),
        ),
    );
  return numbers.filter(
    ({ metric }, place) => numbers.findIndex((number) => number.metric === metric) === place,
  );
}
