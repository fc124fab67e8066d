import { describe, expect, it } from "vitest";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { NamedSaving } from "#app/domain/verdicts/campaign-evidence.ts";
import { type CampaignMoney, campaignMoney } from "#app/domain/verdicts/campaign-money.ts";
import type { OutcomeVerdict } from "#app/domain/verdicts/campaign-verdict.ts";
import type { Effect, EffectNumbers } from "#app/domain/verdicts/effect.ts";
import { recordsByMetric } from "#app/domain/verdicts/records.ts";
import { words } from "#app/words/words.ts";
import { figures, leaflet, metric } from "#tests/setup/series.ts";

const today = "2026-06-10";
const contacts = metric({ id: 2, slug: "contacts", name: "All contacts" });

type Told = Pick<EffectNumbers, "extra" | "low" | "high">;

const verdictOf = (told: Told | null, changes: Partial<Metric> = {}) => ({
  campaign: leaflet,
  metric: metric({ polarity: "higher is better", ...changes }),
  objective: null,
  strength: null as OutcomeVerdict["strength"],
  effect: (told ? { verdict: "more than expected", numbers: told } : { verdict: "too early" }) as
    | Effect
    | never,
});

const calls = {
  id: 1,
  name: "A call",
  pounds: 4.35,
  year: "2025-26",
  source: "Ours",
  isOwn: 1 as const,
};
const visit = { ...calls, id: 2, name: "A web visit", pounds: 0.35 };

const saving = (changes: Partial<NamedSaving["saving"]> = {}): NamedSaving => ({
  saving: {
    campaignId: 1,
    metricId: 1,
    fromId: 1,
    toId: 2,
    contactsId: 2,
    failedId: null,
    confirmedBy: null,
    confirmedOn: null,
    costCentre: null,
    ...changes,
  },
  from: calls,
  to: visit,
  contacts,
  failed: null,
});

/** Two years of contacts and five months in which they did something else. */
const contactsThen = (since: number) => {
  const past = Array.from({ length: 24 }, (_, month) => 1000 + ((month * 7) % 11) - 5);
  return figures("2024-01", [...past, since, since, since, since, since], 2);
};

function moneyOf(
  told: Told | null,
  {
    cost = { spend: 1000, hours: 0 },
    spares = null as NamedSaving | null,
    since = 1000,
    of = {},
  } = {},
) {
  const records = recordsByMetric({
    metrics: [contacts],
    figures: contactsThen(since),
    events: [],
    campaigns: [leaflet],
    campaignMetrics: [],
    objectives: [],
    trials: [],
    channels: [],
    targets: [],
  });
  return campaignMoney(verdictOf(told, of), cost, spares, today, records);
}

const perExtra = (...asked: Parameters<typeof moneyOf>) => words.money.perExtra(moneyOf(...asked));

const avoidedIn = ({ avoided, cost }: CampaignMoney) =>
  avoided && words.money.avoided(avoided, cost);

const clear = { extra: 500, low: 250, high: 1000 };

describe("what each extra outcome cost", () => {
  it.each([
    [clear, "£2.00 each, between £1.00 and £4.00."],
    [
      { extra: 100, low: -50, high: 400 },
      "At least £2.50 each; it could be that there was no extra at all.",
    ],
    [{ extra: -100, low: -200, high: -10 }, "There was no extra for the £1,000 that it cost."],
    [null, "We cannot say what each one cost: there is no verdict to work it out from."],
  ])("is said no surer than the verdict: %o", (told, sentence) => {
    expect(perExtra(told)).toBe(sentence);
  });

  it("is to be treated with caution where the verdict is", () => {
    const verdict = verdictOf(clear);
    const cautious = { ...verdict, strength: "C" as const };
    const records = recordsByMetric({
      metrics: [],
      figures: [],
      events: [],
      campaigns: [],
      campaignMetrics: [],
      objectives: [],
      trials: [],
      channels: [],
      targets: [],
    });
    const money = campaignMoney(cautious, { spend: 1000, hours: 0 }, null, today, records);
    expect(words.money.perExtra(money)).toContain("between £1.00 and £4.00. Treat with caution");
  });

  it("counts fewer as gained where fewer are wanted", () => {
    const fewer = { extra: -500, low: -1000, high: -250 };
    expect(perExtra(fewer, { of: { polarity: "lower is better" } })).toBe(
      "£2.00 each, between £1.00 and £4.00.",
    );
  });

  it("says what it leaves out, or does not know", () => {
    expect(perExtra(clear, { cost: { spend: 1000, hours: 7.5 } })).toContain(
      "not counting 7.5 hours of staff time",
    );
    expect(perExtra(clear, { cost: { spend: 0, hours: 2 } })).toContain("only 2 hours");
    expect(perExtra(clear, { cost: { spend: 0, hours: 0 } })).toBe("What it cost is not known.");
    expect(perExtra(clear, { of: { measure: "value", unit: "days" } })).toContain(
      "not counted one by one",
    );
  });
});

describe("what was avoided", () => {
  it("is notional unless a budget holder has said otherwise", () => {
    const money = moneyOf(clear, { spares: saving() });
    expect(money.avoided).toMatchObject({ isCashable: false, isDoubted: false });
    expect(avoidedIn(money)).toBe(
      "£2,000 (likely between £1,000 and £4,000) avoided, notional; less the £1,000 that it cost, anything from £0.00 to £3,000. It pays for itself from 250 on.",
    );
    const confirmed = { confirmedBy: "Ada", confirmedOn: "2026-03-27", costCentre: "4711" };
    const cashable = moneyOf(clear, { spares: saving(confirmed) });
    expect(cashable.avoided?.isCashable).toBe(true);
    expect(avoidedIn(cashable)).toContain(
      "avoided, cashable only as far as it was taken out; less",
    );
  });

  it("cannot be said without a verdict, and nothing is said where nobody said what one spares", () => {
    expect(avoidedIn(moneyOf(null, { spares: saving() }))).toContain("cannot be said");
    expect(moneyOf(clear).avoided).toBeNull();
  });

  it("is in doubt where all contacts rose", () => {
    const rose = moneyOf(clear, { spares: saving(), since: 1100 });
    expect(rose.contacts?.verdict).toBe("more than expected");
    expect(rose.avoided?.isDoubted).toBe(true);
    const fell = moneyOf(clear, { spares: saving(), since: 900 });
    expect(fell.contacts?.verdict).toBe("fewer than expected");
    expect(fell.avoided?.isDoubted).toBe(false);
  });

  describe("with visits that failed", () => {
    const failed = metric({ id: 2, measure: "share", polarity: "lower is better" });
    const failedThen = (rows: Parameters<typeof figures>[1]) => {
      const records = recordsByMetric({
        metrics: [failed],
        figures: figures("2024-01", rows, 2),
        events: [],
        campaigns: [leaflet],
        campaignMetrics: [],
        objectives: [],
        trials: [],
        channels: [],
        targets: [],
      });
      const spares = { ...saving({ failedId: 2 }), contacts: null, failed };
      const cost = { spend: 1000, hours: 0 };
      const money = campaignMoney(verdictOf(clear), cost, spares, today, records);
      return {
        avoided: avoidedIn(money),
        fallback: money.fallback && words.money.fallback(money.fallback, spares),
      };
    };
    const past = Array.from({ length: 24 }, (_, month) => [180 + ((month * 7) % 40), 1000]);

    it("says what is left if all of them fell back on the dearer way", () => {
      const since = Array.from({ length: 5 }, () => [200, 1000]);
      const { fallback, avoided } = failedThen([...past, ...since] as [number, number][]);
      expect(fallback).toBe(
        "What it costs where they fell back on the dearer way is not taken off. If all of them fell back on a call, a web visit would come to £1.22, and what is avoided to between £783 and £3,130.",
      );
      expect(avoided).toContain("£2,000 (likely between £1,000 and £4,000) avoided");
    });

    it("says that they are not taken off where it is not known how many failed", () => {
      expect(failedThen([[1, 5]]).fallback).toBe(
        "What it costs where they fell back on the dearer way is not taken off.",
      );
      expect(moneyOf(clear, { spares: saving() }).fallback).toBeNull();
    });
  });

  it("says so where each one costs more than it spares", () => {
    const money = moneyOf(clear, { spares: { ...saving(), from: visit, to: calls } });
    expect(avoidedIn(money)).toContain("None of it pays for itself");
  });
});
