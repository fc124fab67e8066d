import type { Council } from "#app/domain/council/council.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Person } from "#app/domain/people/person.ts";
import { hashPassword } from "#app/server/people/password.ts";
import { addCampaign, type CampaignPlan } from "#db/changes/campaigns/campaigns.ts";
import type { Stamp } from "#db/changes/change.ts";
import { foundCouncil } from "#db/changes/council/council.ts";
import { addEvent, addMetric, addService } from "#db/changes/metrics/metrics.ts";
import { addPerson } from "#db/changes/people/people.ts";
import type { Database } from "#db/schema.ts";

export const password = "headlines";

export const hana = {
  email: "hana@northmere.example",
  name: "Hana",
  roles: ["head of communications", "administrator"],
} satisfies Omit<Person, "id">;

export const chris = {
  email: "chris@northmere.example",
  name: "Chris",
  roles: ["chief executive"],
} satisfies Omit<Person, "id">;

export const olive = {
  email: "olive@northmere.example",
  name: "Olive",
  roles: ["officer"],
} satisfies Omit<Person, "id">;

export const northmere: Council = {
  name: "Northmere District Council",
  accent: "#00625e",
  nation: "England",
  financialYearStart: 4,
  logo: null,
  demo: null,
  demoNote: null,
  today: null,
};

export const stamp: Stamp = { personId: null, author: "the tests", at: "2026-11-05T09:00:00.000Z" };

export const gardenWaste: Omit<Metric, "id" | "serviceId" | "ownerId"> = {
  slug: "garden-waste-online",
  name: "Online sign-ups for garden waste",
  stage: "outcome",
  measure: "share",
  unit: "sign-ups",
  partUnit: "made online",
  decimals: 1,
  polarity: "higher is better",
  cadence: "monthly",
  question: null,
  partOfId: null,
  definition: "Sign-ups for garden-waste collection completed online, of all that were completed.",
  source: "The customer system",
  dueDay: 7,
  priority: 1,
};

export const missedBins: Omit<Metric, "id" | "serviceId" | "ownerId"> = {
  ...gardenWaste,
  slug: "missed-bin-calls",
  name: "Calls about missed bins",
  stage: "impact",
  measure: "count",
  unit: "calls",
  partUnit: null,
  decimals: 0,
  polarity: "lower is better",
  definition: "Calls to the contact centre about a bin that was not emptied.",
  priority: 2,
};

export const impressions: Omit<Metric, "id" | "serviceId" | "ownerId"> = {
  ...missedBins,
  slug: "garden-waste-impressions",
  name: "Impressions of the garden-waste campaign",
  stage: "output",
  unit: "impressions",
  polarity: "neither",
  definition: "Times that an advertisement of the campaign was shown.",
  priority: 9,
};

export type Cast = {
  hanaId: number;
  chrisId: number;
  oliveId: number;
  gardenWasteId: number;
  missedBinsId: number;
  impressionsId: number;
};

/** Hana's campaign to move garden-waste sign-ups online. */
export function signUpOnline({
  gardenWasteId,
  impressionsId,
  hanaId,
}: Pick<Cast, "gardenWasteId" | "impressionsId" | "hanaId">): CampaignPlan {
  return {
    campaign: {
      slug: "sign-up-online",
      name: "Sign up online",
      kind: "campaign",
      startsOn: "2026-05-01",
      endsOn: "2026-06-30",
      summary: "Posters and e-mail to households that pay for garden-waste collection.",
      purpose: "operational effectiveness",
      policyAim: "Fewer calls at the contact centre",
      audience: "Households that pay for garden-waste collection",
      ownerId: hanaId,
    },
    outcomes: [gardenWasteId],
    vanity: [impressionsId],
    objectives: [
      {
        metricId: gardenWasteId,
        baseline: 48,
        change: 12,
        byWhen: "2026-10-31",
        explanation: "Most of them sign up by telephone because they do not know of the form.",
        comparisonId: null,
        comparisonUntouched: 0,
        followUp: 3,
      },
    ],
    channels: [
      { kind: "e-mail", name: "E-mail to last year's payers", spend: 120, hours: 6 },
      { kind: "outdoor", name: "Posters on the lorries", spend: 1840.5, hours: 11.25 },
    ],
    activities: [
      { day: "2026-05-01", channel: 0, name: "First e-mail" },
      { day: "2026-05-04", channel: 1, name: "Posters up" },
      { day: "2026-06-30", channel: null, name: "Debrief" },
    ],
  };
}

/** Northmere with Hana, Chris and Olive, three metrics, a campaign between them and an event; no figures yet. */
export async function settleNorthmere(db: Database, council = northmere): Promise<Cast> {
  await foundCouncil(db, stamp, council);
  passwordHash ??= hashPassword(password);
  const hash = { passwordHash: await passwordHash };
  const hanaId = await addPerson(db, stamp, { ...hana, ...hash });
  const chrisId = await addPerson(db, stamp, { ...chris, ...hash });
  const oliveId = await addPerson(db, stamp, { ...olive, ...hash });
  const serviceId = await addService(db, stamp, { slug: "waste", name: "Waste and recycling" });
  const inWaste = { serviceId, ownerId: oliveId };
  const gardenWasteId = await addMetric(db, stamp, { ...gardenWaste, ...inWaste });
  const missedBinsId = await addMetric(db, stamp, { ...missedBins, ...inWaste });
  const impressionsId = await addMetric(db, stamp, { ...impressions, ...inWaste });
  await addCampaign(db, stamp, signUpOnline({ gardenWasteId, impressionsId, hanaId }));
  await addEvent(db, stamp, {
    metricId: gardenWasteId,
    kind: "rival explanation",
    cause: null,
    day: "2026-04-01",
    name: "Price rise",
    note: null,
  });
  return { hanaId, chrisId, oliveId, gardenWasteId, missedBinsId, impressionsId };
}

let passwordHash: Promise<string> | undefined;
