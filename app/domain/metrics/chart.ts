import type { Day, Period, Span } from "#app/domain/calendar/period.ts";
import type { Signal } from "#app/statistics/metrics/normal-variation.ts";
import type { Display } from "./display.ts";
import type { EventKind } from "./event.ts";
import type { Amount } from "./figure.ts";
import type { Headline } from "./headline.ts";

export type { Signal };

/** What there would have been in a period had nothing been done; with its likely range from a campaign's start on. Not clipped. */
export type Expected = { value: number; likely: { low: number; high: number } | null };

/** One period of a chart: its figure or why there is none, and what was normal then. */
export type ChartPoint = {
  period: Period;
  /** Null where nobody has said anything of the period. */
  amount: Amount | null;
  /** In the chart's own unit (a share in percent), not rounded; null where there is no number. */
  value: number | null;
  mean: number | null;
  lower: number | null;
  upper: number | null;
  signal: Signal | null;
  /** What this one replaced, where it was corrected. */
  was: Amount | null;
  note: string | null;
  /** Where the chart shows what was expected instead of what is usual; null where nothing was. */
  expected?: Expected | null;
};

/** A campaign, or a change of a service, as a chart shows it. */
export type ChartCampaign = Span & { kind: "campaign" | "service change"; name: string };

/** What happened at a time: a campaign or service change has a first day and perhaps a last, an event one day. */
export type ChartMark = {
  kind: ChartCampaign["kind"] | EventKind | "follow-up";
  name: string;
  from: Day;
  /** Null while it is running. */
  to: Day | null;
};

/** Everything that a chart, its table, its text alternative and its file show: one source for the four. */
export type Chart = {
  slug: string;
  /** What its drawings are named by, where the slug alone is not enough. */
  drawing?: string;
  /** The finding that its title says; null where it shows some of the periods alone. */
  headline: Pick<Headline, "finding" | "period"> | null;
  /** What the line is: "Appointments by telephone or video, Dorset". */
  name: string;
  display: Display;
  points: ChartPoint[];
  marks: ChartMark[];
  /** What the metric is to reach next. */
  target?: { value: number; period: Period } | undefined;
};

/** Whether a chart shows what was expected, in the place of what is usual. */
export const showsExpected = ({ points }: Pick<Chart, "points">): boolean =>
  points.some(({ expected }) => expected);
