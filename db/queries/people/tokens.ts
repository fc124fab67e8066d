import type { Token } from "#app/domain/people/token.ts";
import type { Database } from "#db/schema.ts";

/** Newest first. */
export async function allTokens(db: Database): Promise<Token[]> {
  return withMetrics(db, await tokens(db).orderBy("token.id", "desc").execute());
}

export async function findToken(db: Database, id: number): Promise<Token | undefined> {
  const [token] = await withMetrics(db, await tokens(db).where("token.id", "=", id).execute());
  return token;
}

/** Working or not. */
export async function findTokenByHash(db: Database, hash: string): Promise<Token | undefined> {
  const found = await tokens(db).where("token.tokenHash", "=", hash).execute();
  const [token] = await withMetrics(db, found);
  return token;
}

function tokens(db: Database) {
  return db
    .selectFrom("token")
    .leftJoin("person", "person.id", "token.madeById")
    .select([
      "token.id",
      "token.name",
      "token.lastDay",
      "token.lastUsedOn",
      "token.revokedAt",
      "token.madeAt",
      "person.name as madeBy",
    ]);
}

async function withMetrics(db: Database, found: Omit<Token, "metrics">[]): Promise<Token[]> {
  if (found.length === 0) return [];
  const links = await db
    .selectFrom("tokenMetric")
    .innerJoin("metric", "metric.id", "tokenMetric.metricId")
    .select(["tokenMetric.tokenId", "metric.id", "metric.slug", "metric.name"])
    .where(
      "tokenMetric.tokenId",
      "in",
      found.map(({ id }) => id),
    )
    .orderBy("metric.priority")
    .orderBy("metric.id")
    .execute();
  const byToken = Map.groupBy(links, ({ tokenId }) => tokenId);
  return found.map((token) => ({
    ...token,
    metrics: (byToken.get(token.id) ?? []).map(({ id, slug, name }) => ({ id, slug, name })),
  }));
}
