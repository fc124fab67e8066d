import { describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import type { Campaign, Objective } from "#app/domain/campaigns/campaign.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import { campaignVerdict, mainVerdict } from "#app/domain/verdicts/campaign-verdicts.ts";
import { type EffectOf, effectOf } from "#app/domain/verdicts/effect.ts";
import { type Records, recordsByMetric } from "#app/domain/verdicts/records.ts";
import { claimIn } from "#app/words/en/verdicts/campaign-verdicts.ts";
import { figures, leaflet, metric } from "#tests/setup/series.ts";

const calls = metric();
const elsewhere = metric({ id: 2, slug: "elsewhere", name: "Calls in the next district" });
const today = "2026-05-10";

/** Two years that wander a little about 100. */
const past = Array.from({ length: 24 }, (_, month) => 100 + ((month * 7) % 11) - 5);
const fell = figures("2024-01", [...past, 60, 58, 61, 59]);
const beside = past.map((_, month) => 100 + ((month * 5) % 13) - 6);
const stayed = figures("2024-01", [...beside, 99, 103, 101, 98], 2);

const objective: Objective = {
  campaignId: 1,
  metricId: 1,
  baseline: 100,
  change: -20,
  byWhen: "2026-04-30",
  explanation: "They can look up their day.",
  comparisonId: 2,
  comparisonUntouched: 1,
  followUp: 2,
};

type Changes = {
  campaigns?: Campaign[];
  objectives?: Objective[];
  said?: FigureInForce[];
  effectOf?: EffectOf;
};

const recordsOf = ({
  campaigns = [leaflet],
  objectives = [],
  said = [...fell, ...stayed],
  effectOf: by = effectOf,
}: Changes): Records => ({
  metrics: [calls, elsewhere],
  figures: said,
  events: [],
  campaigns,
  campaignMetrics: campaigns.map(({ id }) => ({
    campaignId: id,
    metricId: 1,
    relation: "meant to move",
  })),
  objectives,
  channels: [],
  trials: [],
  targets: [],
  effectOf: by,
});

const verdictOf = (changes: Changes) =>
  campaignVerdict(leaflet, calls, today, recordsByMetric(recordsOf(changes)));

const restsOn = (changes: Changes) => {
  let told = "";
  const spy: EffectOf = (question, text) => {
    told = text;
    return effectOf(question);
  };
  verdictOf({ ...changes, effectOf: spy });
  return told;
};

const other = (startsOn: string, endsOn: string | null): Campaign => ({
  ...leaflet,
  id: 2,
  slug: "other",
  startsOn,
  endsOn,
});

describe("the verdict on a campaign", () => {
  it("says what its figures did, in the words of their evidence", () => {
    const verdict = verdictOf({});
    const { effect } = verdict;
    const claim = claimIn(verdict);
    expect(effect).toMatchObject({ verdict: "fewer than expected", compared: false });
    expect(claim.sentence).toContain("fewer than expected");
    expect(claim.rung).toBe(2);
  });

  it("sets them beside the comparison that was chosen, for the follow-up that was chosen", () => {
    const verdict = verdictOf({ objectives: [objective] });
    const { effect, comparison } = verdict;
    expect(comparison).toBe(elsewhere);
    expect(effect).toMatchObject({
      compared: true,
      last: "2026-04",
      comparison: "no clear change",
    });
    expect(claimIn(verdict).sentence).toContain("Calls in the next district");
  });

  it("treats a comparison with caution that nobody has said was left alone", () => {
    const { effect } = verdictOf({ objectives: [{ ...objective, comparisonUntouched: 0 }] });
    expect(effect).toMatchObject({ strength: "C", because: ["comparison_reached"] });
  });

  it.each([
    [other("2025-06-01", "2025-09-30"), false],
    [other("2025-06-01", "2025-10-01"), true],
    [other("2025-06-01", null), true],
    [other("2026-05-31", null), true],
    [other("2026-06-01", null), false],
  ])("knows whether another campaign could show in it: %o", (campaign, overlaps) => {
    const { effect } = verdictOf({ campaigns: [leaflet, campaign] });
    const because = "because" in effect ? effect.because : [];
    expect(because.includes("overlapping_campaign" as never)).toBe(overlaps);
  });

  it("rests on the figures of its outcome and comparison, and on how it is judged", () => {
    const plain = restsOn({ objectives: [objective] });
    expect(restsOn({ objectives: [{ ...objective, explanation: "Otherwise" }] })).toBe(plain);
    const corrected = (said: FigureInForce[]) =>
      said.map((figure, place) => (place === 3 ? { ...figure, id: 9999 } : figure));
    const changed = [
      restsOn({ objectives: [{ ...objective, followUp: 3 }] }),
      restsOn({ objectives: [{ ...objective, comparisonUntouched: 0 }] }),
      restsOn({ objectives: [{ ...objective, comparisonId: null }] }),
      restsOn({ objectives: [objective], said: [...fell, ...stayed.slice(1)] }),
      restsOn({ objectives: [objective], said: [...corrected(fell), ...stayed] }),
      restsOn({ objectives: [objective], said: [...fell, ...corrected(stayed)] }),
      restsOn({ objectives: [objective], campaigns: [leaflet, other("2026-01-01", null)] }),
    ];
    expect(new Set([plain, ...changed]).size).toBe(8);
  });

  it("tells a comparison without a figure from none", () => {
    const unsaid = { ...objective, comparisonUntouched: 0 as const };
    expect(restsOn({ objectives: [unsaid], said: fell })).not.toBe(
      restsOn({ objectives: [{ ...unsaid, comparisonId: null }], said: fell }),
    );
  });

  it("is worked out once for a request, whatever part of a page asks for it", () => {
    let times = 0;
    const counted: EffectOf = (question) => {
      times += 1;
      return effectOf(question);
    };
    const records = recordsOf({ effectOf: counted });
    const verdict = campaignVerdict(leaflet, calls, today, recordsByMetric(records));
    expect(mainVerdict(leaflet, "2026-05-31", recordsByMetric(records))).toBe(verdict);
    expect(times).toBe(1);
    campaignVerdict(leaflet, calls, "2026-06-01", recordsByMetric(records));
    expect(times).toBe(2);
  });

  it("leaves out what is not over", () => {
    const late = figures("2024-01", [...past, 60, 58, 61, 59, 12]);
    expect(shift("2024-01", late.length - 1)).toBe("2026-05");
    expect(verdictOf({ said: late }).effect).toEqual(verdictOf({ said: fell }).effect);
  });
});
