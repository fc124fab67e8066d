import { periodsBetween } from "#app/domain/calendar/period.ts";
import { type Amount, given, givenShare, notAvailable } from "#app/domain/metrics/figure.ts";
import type { Metric, Stage } from "#app/domain/metrics/metric.ts";
import { hashPassword } from "#app/server/people/password.ts";
import { addCampaign } from "#db/changes/campaigns/campaigns.ts";
import { foundCouncil } from "#db/changes/council/council.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { addMetric, addService } from "#db/changes/metrics/metrics.ts";
import { addPerson } from "#db/changes/people/people.ts";
import type { Database } from "#db/schema.ts";
import { gardenWaste, hana, missedBins, northmere, password, signUpOnline, stamp } from "./cast.ts";

export type Crowd = {
  metrics: number;
  /** Every second figure of the last year is not available. */
  halfMissing?: boolean;
  /** Campaigns that ended more than a year ago instead of running now. */
  campaignsOver?: boolean;
};

/** Of three metrics one is an outcome, one an impact and one a vanity metric; further ones are spread like a council's. */
const stages: Stage[] = ["outcome", "impact", "output", "outcome", "output", "outtake", "outcome"];

const months = periodsBetween("2023-11", "2026-10");

/** A council with so many metrics, whose months end in October 2026, and a campaign for every third of them. */
export async function settleCrowd(db: Database, crowd: Crowd): Promise<void> {
  await foundCouncil(db, stamp, { ...northmere, demo: "crowd", today: "2026-11-05" });
  const passwordHash = await hashPassword(password);
  const hanaId = await addPerson(db, stamp, { ...hana, passwordHash });
  const serviceId = await addService(db, stamp, { slug: "crowd", name: "Waste and recycling" });
  const ids = new Map<Stage, number[]>();
  for (let place = 0; place < crowd.metrics; place += 1) {
    const metric = metricAt(place);
    const id = await addMetric(db, stamp, { ...metric, serviceId, ownerId: null });
    ids.set(metric.stage, [...(ids.get(metric.stage) ?? []), id]);
    const figures = months.map((period, month) => ({
      period,
      amount: amountAt(metric, place, month, crowd),
    }));
    await recordFigures(db, stamp, { id, measure: metric.measure }, figures, {
      source: "crowd",
      reason: "",
    });
  }
  const [outcomes = [], outputs = []] = [ids.get("outcome"), ids.get("output")];
  for (const [place, impressionsId] of outputs.entries()) {
    const gardenWasteId = outcomes[place % outcomes.length] ?? 0;
    const plan = signUpOnline({ gardenWasteId, impressionsId, hanaId });
    const { campaign } = plan;
    const dates = crowd.campaignsOver
      ? { startsOn: "2025-01-01", endsOn: "2025-03-31" }
      : { startsOn: "2026-03-01", endsOn: null };
    await addCampaign(db, stamp, {
      ...plan,
      campaign: { ...campaign, ...dates, slug: `c${place}`, name: `Campaign number ${place + 1}` },
    });
  }
}

function metricAt(place: number): Omit<Metric, "id" | "serviceId" | "ownerId"> {
  const stage = stages[place % stages.length] ?? "outcome";
  const kind = stage === "outcome" ? gardenWaste : { ...missedBins, stage };
  const names = { outcome: "Online sign-ups", impact: "Calls", output: "Likes", outtake: "Clicks" };
  const name = names[stage as keyof typeof names];
  return {
    ...kind,
    slug: `metric-${place}`,
    name: `${name} for round ${place}`,
    priority: place + 1,
  };
}

function amountAt(
  metric: Pick<Metric, "measure">,
  place: number,
  month: number,
  crowd: Crowd,
): Amount {
  if (crowd.halfMissing && month > 23 && (place + month) % 2 === 1) return notAvailable;
  const jump = place % 3 === 0 && month > 28 ? 150 : 0;
  const count = 500 + ((place * 7 + month * 13) % 17) + jump;
  return metric.measure === "share" ? givenShare(count, 1000) : given(count * 20);
}
