import type { Day } from "#app/domain/calendar/period.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { demoPassword, hashPassword } from "#app/server/people/password.ts";
import { addCampaign } from "#db/changes/campaigns/campaigns.ts";
import type { Stamp } from "#db/changes/change.ts";
import { foundCouncil } from "#db/changes/council/council.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { addEvent, addMetric, addService, setTarget } from "#db/changes/metrics/metrics.ts";
import { addPerson } from "#db/changes/people/people.ts";
import { findCampaign } from "#db/queries/campaigns/campaigns.ts";
import { findMetric } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import { bringIn } from "./bring-in.ts";
import { careDeeds } from "./care.ts";
import { claimDeeds } from "./claims.ts";
import { type Author, type Deed, named, type Scene } from "./deed.ts";
import { evidenceDeeds } from "./evidence.ts";
import { planOf } from "./plan.ts";
import { reviewDeeds } from "./reviews.ts";
import type { MetricStory, Story } from "./story.ts";

/** Plants a story in an empty database, day by day. */
export async function plant(db: Database, story: Story): Promise<void> {
  const { council, began = council.today } = story;
  const teller: Author = { personId: null, author: `the demo ${council.demo}` };
  const stamp = stampOf(began, teller);
  await foundCouncil(db, stamp, council);
  const people = await plantPeople(db, stamp, story);
  const metrics = new Map<string, number>();
  const deeds: Deed[] = [];
  for (const { metrics: stories, ...service } of story.services) {
    const serviceId = await addService(db, stamp, service);
    for (const told of stories) {
      const owner = named(people, told.owner);
      const partOfId = told.partOf === undefined ? null : named(metrics, told.partOf);
      const place = { serviceId, ownerId: owner.personId, partOfId };
      const metric = await plantMetric(db, stamp, told, place);
      metrics.set(metric.slug, metric.id);
      deeds.push(...deedsFor(db, told, metric, { began, today: council.today, owner, teller }));
    }
  }
  for (const campaign of story.campaigns) {
    const { plannedOn: day = council.today } = campaign;
    const by = named(people, campaign.owner);
    const plan = planOf(campaign, by.personId, (slug) => named(metrics, slug));
    deeds.push({ day, by, run: (planned) => addCampaign(db, planned, plan) });
  }
  const scene: Scene = {
    db,
    story,
    personOf: (email) => named(people, email),
    metricOf: (slug) => named(metrics, slug),
    campaignOf: (slug) => campaignIn(db, slug),
  };
  for (const deedsOf of [evidenceDeeds, claimDeeds, reviewDeeds, careDeeds]) {
    deeds.push(...deedsOf(scene));
  }
  for (const { day, by, run } of deeds.toSorted(byDay)) await run(stampOf(day, by));
}

const stampOf = (day: Day, by: Author): Stamp => ({ ...by, at: `${day}T08:00:00.000Z` });

const byDay = (one: Deed, other: Deed) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0);

async function campaignIn(db: Database, slug: string): Promise<number> {
  const campaign = await findCampaign(db, slug);
  if (!campaign) throw new Error(`${slug} was not planned before more was told of it`);
  return campaign.id;
}

async function plantPeople(db: Database, stamp: Stamp, story: Story) {
  const passwordHash = await hashPassword(demoPassword);
  const people = new Map<string, Author & { personId: number }>();
  for (const person of story.people) {
    const personId = await addPerson(db, stamp, { ...person, passwordHash });
    people.set(person.email, { personId, author: person.name });
  }
  return people;
}

async function plantMetric(
  db: Database,
  stamp: Stamp,
  { owner: _, figures: __, events: ___, targets: ____, partOf: _____, ...metric }: MetricStory,
  place: Pick<Metric, "serviceId" | "ownerId" | "partOfId">,
): Promise<Metric> {
  await addMetric(db, stamp, { question: null, ...metric, ...place });
  const known = await findMetric(db, metric.slug);
  if (!known) throw new Error(`${metric.slug} was not added`);
  return known;
}

function deedsFor(
  db: Database,
  { figures, events, targets = [] }: MetricStory,
  metric: Metric,
  { began, today, owner, teller }: { began: Day; today: Day; owner: Author; teller: Author },
): Deed[] {
  const metricId = metric.id;
  const given = Array.isArray(figures)
    ? figures.map(({ day, reason = "Corrected", figures: batch }): Deed => {
        const because = { source: metric.source, reason };
        return { day, by: owner, run: (stamp) => recordFigures(db, stamp, metric, batch, because) };
      })
    : [{ day: today, by: teller, run: (stamp: Stamp) => bringIn(db, stamp, figures, metric) }];
  const dated = events.map((event): Deed => {
    const day = event.day > began ? event.day : began;
    const dated = { cause: null, ...event, metricId };
    return { day, by: owner, run: (stamp) => addEvent(db, stamp, dated) };
  });
  const set = targets.map(({ setOn: day, ...target }): Deed => {
    return { day, by: owner, run: (stamp) => setTarget(db, stamp, { ...target, metricId }) };
  });
  return [...given, ...dated, ...set];
}
