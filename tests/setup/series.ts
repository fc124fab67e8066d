import { type Period, shift } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import {
  type Amount,
  doesNotApply,
  type FigureInForce,
  given,
  givenShare,
  notAvailable,
} from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";

type Said = number | [part: number, whole: number] | "not available" | "does not apply" | null;

/** Figures in force from a period on, one a period; null where nobody said anything: `figures("2024-01", [120, null, 131])`. */
export function figures(first: Period, said: readonly Said[], metricId = 1): FigureInForce[] {
  return said.flatMap((one, place) =>
    one === null
      ? []
      : [
          {
            ...amount(one),
            id: metricId * 1000 + place,
            metricId,
            period: shift(first, place),
            note: null,
            source: "calls.csv",
            givenById: null,
            givenAt: "2026-11-05T09:00:00.000Z",
            replacesId: null,
            reason: null,
            confirmation: null,
            wasState: null,
            wasValue: null,
            wasPart: null,
            wasWhole: null,
          },
        ],
  );
}

function amount(said: Exclude<Said, null>): Amount {
  if (said === "not available") return notAvailable;
  if (said === "does not apply") return doesNotApply;
  return typeof said === "number" ? given(said) : givenShare(...said);
}

export function metric(changes: Partial<MetricInService> = {}): MetricInService {
  return {
    id: 1,
    slug: "missed-bin-calls",
    name: "Calls about missed bins",
    serviceId: 1,
    serviceName: "Waste and recycling",
    stage: "outcome",
    measure: "count",
    unit: "calls",
    partUnit: null,
    decimals: 0,
    polarity: "lower is better",
    cadence: "monthly",
    question: null,
    partOfId: null,
    definition: "Calls to the contact centre about a bin that was not emptied.",
    source: "The telephone system",
    ownerId: null,
    ownerName: null,
    since: null,
    dueDay: 7,
    priority: 1,
    ...changes,
  };
}

export function event(changes: Partial<MetricEvent> = {}): MetricEvent {
  return {
    id: 1,
    metricId: 1,
    kind: "rival explanation",
    cause: null,
    day: "2025-02-03",
    name: "Snow",
    note: null,
    ...changes,
  };
}

/** A place where only weekends are free. */
export const noHolidays: ReadonlySet<string> = new Set();

/** Twelve months whose mean is 100 and whose limits are 89.36 and 110.64. */
export const steadyYear = [98, 102, 98, 102, 98, 102, 98, 102, 98, 102, 98, 102];

/** A campaign of January and February 2026, right after a steady year. */
export const leaflet: Campaign = {
  id: 1,
  slug: "right-bin",
  name: "Right bin, right day",
  kind: "campaign",
  startsOn: "2026-01-10",
  endsOn: "2026-02-20",
  summary: "A calendar to every home.",
  purpose: null,
  policyAim: null,
  audience: null,
  ownerId: null,
};
