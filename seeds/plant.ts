import { problemInWords } from "#app/domain/row-reading.ts";
import { openCsv } from "#app/server/files/csv.ts";
import { importFigures } from "#app/server/import.ts";
import { demoPassword, hashPassword } from "#app/server/password.ts";
import { addCampaign, type CampaignPlan } from "#db/changes/campaigns.ts";
import type { Stamp } from "#db/changes/change.ts";
import { foundCouncil } from "#db/changes/council.ts";
import { addEvent, addMetric, addService } from "#db/changes/metrics.ts";
import { addPerson } from "#db/changes/people.ts";
import { findMetric } from "#db/queries/metrics.ts";
import type { Database } from "#db/schema.ts";
import type { CampaignStory, MetricStory, Story } from "./story.ts";

/** Tells a story to an empty database: its council, people, metrics, figures and campaigns, as of the story's own today. */
export async function plant(db: Database, story: Story): Promise<void> {
  const stamp: Stamp = {
    personId: null,
    author: `the demo ${story.council.demo}`,
    at: `${story.council.today}T08:00:00.000Z`,
  };
  await foundCouncil(db, stamp, story.council);
  const passwordHash = await hashPassword(demoPassword);
  const people = new Map<string, number>();
  for (const person of story.people) {
    people.set(person.email, await addPerson(db, stamp, { ...person, passwordHash }));
  }
  const metrics = new Map<string, number>();
  for (const { metrics: metricStories, ...service } of story.services) {
    const serviceId = await addService(db, stamp, service);
    for (const metric of metricStories) {
      const ownerId = named(people, metric.owner);
      metrics.set(metric.slug, await plantMetric(db, stamp, metric, { serviceId, ownerId }, story));
    }
  }
  for (const campaign of story.campaigns) {
    await addCampaign(db, stamp, planOf(campaign, people, metrics));
  }
}

function planOf(
  { owner, outcomes, vanity, objectives, channels, activities, ...campaign }: CampaignStory,
  people: Map<string, number>,
  metrics: Map<string, number>,
): CampaignPlan {
  const id = (slug: string) => named(metrics, slug);
  return {
    campaign: { ...campaign, ownerId: named(people, owner) },
    outcomes: outcomes.map(id),
    vanity: vanity.map(id),
    objectives: objectives.map(({ metric, comparison, ...objective }) => ({
      ...objective,
      metricId: id(metric),
      comparisonId: comparison === null ? null : id(comparison),
    })),
    channels,
    activities,
  };
}

async function plantMetric(
  db: Database,
  stamp: Stamp,
  { owner: _, file, events, ...metric }: MetricStory,
  place: { serviceId: number; ownerId: number },
  { council }: Story,
): Promise<number> {
  const metricId = await addMetric(db, stamp, { ...metric, ...place });
  for (const event of events) await addEvent(db, stamp, { ...event, metricId });
  const known = await findMetric(db, metric.slug);
  if (!known) throw new Error(`${metric.slug} was not added`);
  const result = await importFigures(db, stamp, {
    rows: (await openCsv(file.path)).rows,
    mapping: file.mapping,
    metric: known,
    today: council.today,
    source: metric.source,
    reason: "The story was told again",
  });
  if (!result.ok) throw new Error(result.problems.map(problemInWords).join("\n"));
  return metricId;
}

function named(ids: Map<string, number>, name: string): number {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The story names ${name} and does not tell of it`);
  return id;
}
