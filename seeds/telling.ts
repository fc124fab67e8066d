import {
  type Day,
  lastMonthOf,
  type Month,
  type Period,
  periodsEnding,
  shift,
} from "#app/domain/calendar/period.ts";
import type { EventCause } from "#app/domain/metrics/event.ts";
import { type Amount, doesNotApply, notAvailable } from "#app/domain/metrics/figure.ts";
import { chance } from "./chance.ts";
import type { Recipe } from "./ingredients.ts";
import type { Batch, MetricStory } from "./story.ts";

export type Telling = Omit<MetricStory, "figures" | "measure" | Optional> &
  Partial<Pick<MetricStory, Optional>> & {
    recipe: Recipe;
    /** Changes the noise. */
    dice?: number;
    /** Periods up to this one have no figures, for a reason. */
    beforeItBegan?: { until: Period; note: string };
    doesNotApply?: Record<Period, string>;
    notAvailable?: Record<Period, string>;
    notGiven?: readonly Period[];
    /** Figures that came after their due day. */
    givenOn?: Record<Period, Day>;
    /** Figures first given as another amount. */
    restated?: Record<Period, Restatement>;
  };

/** One decimal for a share and none for a count, unless `telling` says otherwise. */
type Optional = "partUnit" | "decimals" | "events" | "targets";

type Restatement = { first: Amount; on: Day; because: string };

export type Span = { first: Month; last: Month; today: Day };

/** A metric with its figures, given before they were due unless `telling` says otherwise. */
export function tell(span: Span, telling: Telling): MetricStory & { figures: Batch[] } {
  const {
    recipe,
    dice,
    beforeItBegan,
    doesNotApply: _,
    notAvailable: __,
    notGiven,
    givenOn,
    restated,
    ...metric
  } = telling;
  return {
    partUnit: null,
    decimals: telling.partUnit ? 1 : 0,
    events: [],
    targets: [],
    ...metric,
    measure: recipe.measure,
    figures: batchesOf(span, telling),
  };
}

export const teller =
  <const Common extends Partial<Telling>>(span: Span, common: Common) =>
  (telling: Omit<Telling, keyof Common> & Partial<Telling>) =>
    tell(span, { ...common, ...telling } as unknown as Telling);

export function rival(day: Day, cause: EventCause, name: string, note: string | null = null) {
  return { day, kind: "rival explanation" as const, cause, name, note };
}

export function aim(setOn: Day, period: Period, value: number, reason: string) {
  return { setOn, period, value, reason };
}

function batchesOf(span: Span, telling: Telling): Batch[] {
  const { slug, cadence, recipe, dice = 1, notGiven = [], restated = {} } = telling;
  const periods = periodsEnding(cadence, span.first, span.last);
  const amounts = recipe.amounts(`${slug} ${dice}`, periods);
  const days = chance(`the days of ${slug}`);
  const regular = periods.flatMap((period, place): Batch[] => {
    const day = telling.givenOn?.[period] ?? usualDay(span, telling, period, days());
    if (notGiven.includes(period)) return [];
    const told = toldOtherwise(telling, period);
    if (told) return [{ day, figures: [{ period, ...told }] }];
    const amount = restated[period]?.first ?? (amounts[place] as Amount);
    return [{ day, figures: [{ period, amount }] }];
  });
  const corrections = Object.entries(restated).map(
    ([period, { on, because }]): Batch => ({
      day: on,
      reason: because,
      figures: [{ period, amount: amounts[periods.indexOf(period)] as Amount }],
    }),
  );
  return [...regular, ...corrections];
}

function toldOtherwise(telling: Telling, period: Period) {
  const { beforeItBegan } = telling;
  if (beforeItBegan && period <= beforeItBegan.until) {
    return { amount: doesNotApply, note: beforeItBegan.note };
  }
  const absent = telling.doesNotApply?.[period];
  if (absent) return { amount: doesNotApply, note: absent };
  const unavailable = telling.notAvailable?.[period];
  return unavailable ? { amount: notAvailable, note: unavailable } : undefined;
}

function usualDay({ today }: Span, telling: Telling, period: Period, luck: number): Day {
  const day = `${shift(lastMonthOf(period), 1)}-${String(2 + Math.floor(luck * (telling.dueDay - 1))).padStart(2, "0")}`;
  return day < today ? day : `${today.slice(0, 8)}03`;
}
