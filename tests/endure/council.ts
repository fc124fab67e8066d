import { makeToken } from "#app/server/people/token.ts";
import { foundCouncil } from "#db/changes/council/council.ts";
import { addMetric, addService } from "#db/changes/metrics/metrics.ts";
import { addToken } from "#db/changes/people/tokens.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";

export type EnduringMetric = { id: number; slug: string };

const stamp = { personId: null, author: "endure", at: "2026-11-05T09:00:00.000Z" };

const counted = {
  stage: "impact",
  measure: "count",
  unit: "calls",
  partUnit: null,
  decimals: 0,
  polarity: "lower is better",
  cadence: "monthly",
  question: null,
  partOfId: null,
  definition: "Calls to the contact centre.",
  source: "The telephone system",
  ownerId: null,
  dueDay: 7,
  priority: 1,
} as const;

/** A council with so many metrics and a system that may give the figures of all. */
export async function settle(
  address: string,
  count: number,
): Promise<{ secret: string; metrics: EnduringMetric[] }> {
  const db = await openDatabase(address);
  await migrate(db, address);
  await foundCouncil(db, stamp, {
    name: "Northmere District Council",
    accent: "#00625e",
    nation: "England",
    financialYearStart: 4,
    logo: null,
    demo: null,
    demoNote: null,
    today: null,
  });
  const serviceId = await addService(db, stamp, { slug: "calls", name: "Contact centre" });
  const metrics: EnduringMetric[] = [];
  for (let place = 1; place <= count; place += 1) {
    const slug = `calls-${place}`;
    const metric = { ...counted, slug, name: `Calls of line ${place}`, serviceId };
    metrics.push({ slug, id: await addMetric(db, stamp, metric) });
  }
  const { secret, tokenHash } = makeToken();
  const metricIds = metrics.map(({ id }) => id);
  const token = { name: "Telephone system", tokenHash, lastDay: "2999-12-31", metricIds };
  await addToken(db, stamp, token);
  await db.destroy();
  return { secret, metrics };
}
