import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import type { Measure } from "#app/domain/metrics/metric.ts";
import type { NamedSaving } from "#app/domain/verdicts/campaign-evidence.ts";
import { campaignMoney } from "#app/domain/verdicts/campaign-money.ts";
import { type CampaignRecords, campaignPageOf } from "#app/domain/verdicts/campaign-page.ts";
import { recordsByMetric } from "#app/domain/verdicts/records.ts";
import { CampaignSaving } from "#app/routes/campaigns/campaign-evidence.tsx";
import { CampaignResult } from "#app/routes/campaigns/campaign-result.tsx";
import { figures, leaflet, metric } from "#tests/setup/series.ts";

const today = "2026-06-10";
const first = "2016-06";

const number = fc.oneof(
  { weight: 4, arbitrary: fc.nat(300) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(7, 1e-9, 1e12, 2 ** 53 - 1) },
);
const row = fc.option(fc.tuple(number, number), { nil: null, freq: 8 });
const length = { maxLength: 119, size: "max" } as const;
/** Gaps and noise, nothing but zeros, nothing but one number, a single figure, none at all. */
const rows: fc.Arbitrary<([number, number] | null)[]> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.tuple(fc.integer({ min: 180, max: 220 }), fc.constant(300)), {
      minLength: 60,
      ...length,
    }),
  },
  { weight: 5, arbitrary: fc.array(row, length) },
  { weight: 1, arbitrary: fc.array(fc.constant<[number, number]>([0, 0]), length) },
  { weight: 1, arbitrary: fc.array(fc.constant<[number, number]>([41, 3]), length) },
  { weight: 1, arbitrary: fc.array(row, { maxLength: 1 }) },
);

const campaigns = fc.record({
  measure: fc.constantFrom<Measure>("count", "share", "value"),
  own: rows,
  others: rows,
  compared: fc.boolean(),
  jump: fc.constantFrom(0, 400, -150),
  start: fc.integer({ min: 1, max: 100 }),
  length: fc.option(fc.nat(14), { nil: null }),
  spend: fc.constantFrom(0, 1, 4200),
  polarity: fc.constantFrom("higher is better" as const, "lower is better" as const),
  decimals: fc.constantFrom(0, 2),
});

type Told = typeof campaigns extends fc.Arbitrary<infer Value> ? Value : never;

function saidOf(list: Told["own"], measure: Measure, jump: number, from: number, id: number) {
  const said = list.map((one, place) => {
    if (one === null) return null;
    const part =
      measure === "value" ? one[0] : Math.max(0, Math.floor(one[0]) + (place >= from ? jump : 0));
    return measure === "share" ? ([part, part + Math.floor(one[1])] as [number, number]) : part;
  });
  return figures(first, said, id);
}

function recordsOf(told: Told): CampaignRecords {
  const { measure, polarity, decimals, start } = told;
  const kind = { measure, polarity, decimals, partUnit: measure === "share" ? "in time" : null };
  const day = (steps: number) => `${shift(first, steps)}-10`;
  const campaign = {
    ...leaflet,
    startsOn: day(start),
    endsOn: told.length === null ? null : day(start + told.length),
    ownerName: null,
  };
  const { id } = campaign;
  return {
    campaign,
    campaigns: [campaign],
    metrics: [metric(kind), metric({ ...kind, id: 2, slug: "beside", name: "Others" })],
    figures: [
      ...saidOf(told.own, measure, told.jump, start, 1),
      ...saidOf(told.others, measure, 0, start, 2),
    ],
    events: [],
    campaignMetrics: [{ campaignId: id, metricId: 1, relation: "meant to move" }],
    channels: [
      { id: 1, campaignId: id, kind: "print", name: "Print", spend: told.spend, hours: 1 },
    ],
    objectives: [
      {
        campaignId: id,
        metricId: 1,
        baseline: 40,
        change: polarity === "higher is better" ? 5 : -5,
        byWhen: "2026-12-31",
        explanation: "",
        comparisonId: told.compared ? 2 : null,
        comparisonUntouched: 1,
        followUp: 3,
      },
    ],
    trials: [],
    targets: [],
    activities: [],
  };
}

const call = { id: 1, name: "A call", pounds: 4.35, year: "2026", source: "", isOwn: 1 as const };

function pageOf(told: Told): string {
  const records = recordsOf(told);
  const page = campaignPageOf(records, today);
  const [own, others] = records.metrics;
  const verdict = page.outcomes[0]?.verdict;
  if (!own || !others) throw new Error("A campaign has two metrics here");
  const saving: NamedSaving = {
    saving: {
      campaignId: page.campaign.id,
      metricId: 1,
      fromId: 1,
      toId: 2,
      contactsId: 2,
      failedId: 2,
      confirmedBy: null,
      confirmedOn: null,
      costCentre: null,
    },
    from: call,
    to: { ...call, id: 2, name: "A web visit", pounds: 0.15 },
    contacts: others,
    failed: others,
  };
  const byMetric = recordsByMetric(records);
  const money = verdict ? campaignMoney(verdict, page.cost, saving, today, byMetric) : null;
  return renderToStaticMarkup(
    <>
      <CampaignResult page={page} />
      <CampaignSaving
        slug="any"
        told={saving}
        money={money}
        metric={own}
        isTrial={false}
        mayEdit={false}
      />
    </>,
  );
}

it("A campaign's page shows no number that is none, whatever its figures", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(campaigns, (told) => {
      const markup = pageOf(told);
      const [found] =
        /.{0,80}(?:NaN|Infinity|∞|undefined|\bnull\b|\[object).{0,40}/.exec(markup) ?? [];
      expect(found).toBeUndefined();
      const [, verdict] =
        /: (we cannot say|too early|no clear change|(?:possibly )?(?:more|fewer) than)/.exec(
          markup,
        ) ?? [];
      if (verdict) seen.add(verdict);
    }),
    { numRuns: 60, seed: 5 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining(["we cannot say", "no clear change", "more than", "fewer than"]),
  );
}, 60_000);
