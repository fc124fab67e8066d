import { createLog } from "#app/server/operations/log.ts";
import { builtApplication } from "#app/server/operations/run.ts";
import { listen, stop } from "#app/server/operations/serve.ts";
import type { Database } from "#db/schema.ts";
import { readPages } from "./pages.ts";
import { put, type Question } from "./question.ts";
import type { Stand } from "./stand.ts";

/** What a page costs to send, in bytes as they are sent, and to ask for. */
export type PageFacts = {
  page: string;
  html: number;
  css: number;
  javascript: number;
  requests: number;
  queries: number;
};

export async function factsOf(stand: Stand): Promise<PageFacts[]> {
  const { db, servers, question, files } = stand;
  const questions = readPages.map((page) => question(page));
  const queries = await countQueries(db, questions);
  return Promise.all(
    readPages.map(async (page, place) => {
      const named = files.get(page) ?? [];
      const bytesOf = async (paths: string[]) => {
        const answers = paths.map((path) =>
          put(servers.application.address, { ...question(page), path }),
        );
        return (await Promise.all(answers)).reduce((sum, { body }) => sum + body.length, 0);
      };
      return {
        page: page.name,
        html: await bytesOf([page.path]),
        css: await bytesOf(named.filter((path) => path.endsWith(".css"))),
        javascript: await bytesOf(named.filter((path) => path.endsWith(".js"))),
        requests: 1 + named.length,
        queries: queries[place] ?? 0,
      };
    }),
  );
}

/** How many questions the built application asks its database for each of these pages. */
async function countQueries(db: Database, questions: Question[]): Promise<number[]> {
  const { createApp } = await builtApplication();
  const app = createApp({ db, log: createLog("silent"), trustedProxies: [] });
  const { server, port } = await listen(app, 0);
  const counts: number[] = [];
  // SQLite has one connection, so whatever is asked is asked of it.
  const connection = await db.getExecutor().provideConnection(async (only) => only);
  const ask = connection.executeQuery;
  let asked = 0;
  connection.executeQuery = (...query) => {
    asked += 1;
    return ask.apply(connection, query) as never;
  };
  for (const question of questions) {
    asked = 0;
    await put(`http://localhost:${port}`, question);
    counts.push(asked);
  }
  connection.executeQuery = ask;
  await stop(server);
  return counts;
}
