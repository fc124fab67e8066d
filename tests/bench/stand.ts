import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { signIn } from "#app/server/people/session.ts";
import type { Visit } from "#app/server/people/visit.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import type { Database } from "#db/schema.ts";
import { plant } from "#seeds/plant.ts";
import type { ServerName } from "./comparison.ts";
import { readPages, save, type TimedPage } from "./pages.ts";
import { buildParts } from "./parts.ts";
import { put, type Question } from "./question.ts";
import { filesOf, markupOf, record } from "./recording.ts";
import { type Server, startServer } from "./server.ts";
import { story } from "./story.ts";

const commands = join(import.meta.dirname, "../../app/commands");

/** What the pages are timed on: one database, and the application on it beside its two floors. */
export type Stand = {
  db: Database;
  servers: Record<ServerName, Server>;
  /** The session of someone who may open every page. */
  cookie: string;
  /** What a browser of that session asks, or one that is about to sign out. */
  question: (page: TimedPage, cookie?: string) => Question;
  newCookie: () => Promise<string>;
  /** The files that each page names. */
  files: Map<TimedPage, string[]>;
  close: () => Promise<void>;
};

/** Tells the story of the council that is timed to a database in the folder and starts the application and its floors on it. */
export async function openStand(folder: string): Promise<Stand> {
  const DATABASE_URL = `sqlite:${join(folder, "council.sqlite")}`;
  const db = await openDatabase(DATABASE_URL);
  await migrate(db, DATABASE_URL);
  await plant(db, story);
  const [hana] = await peopleWithRoles(db);
  if (!hana) throw new Error("Nobody may open the pages");
  const newCookie = async () => {
    const set = await signIn({ db, now: new Date() } as Visit, hana);
    return set.split(";")[0] ?? "";
  };
  const cookie = await newCookie();
  const application = await startServer(join(commands, "start.ts"), { DATABASE_URL });
  const question = ({ method, path }: TimedPage, own = cookie): Question => ({
    method,
    path,
    headers: { Cookie: own, ...(method === "POST" ? formOf(application) : {}) },
  });
  const answers = new Map(
    await Promise.all(
      readPages.map(
        async (page) => [page, await record(application.address, question(page))] as const,
      ),
    ),
  );
  const files = new Map([...answers].map(([page, answer]) => [page, filesOf(answer)]));
  const others = await Promise.all(
    [...new Set([...files.values()].flat())].map((path) =>
      record(application.address, { method: "GET", path, headers: {} }),
    ),
  );
  const saved = await record(application.address, question(save, await newCookie()));
  const RECORDING = join(folder, "recording.json");
  await writeFile(RECORDING, JSON.stringify([...answers.values(), ...others, saved]));
  const PARTS = await buildParts(folder);
  const STYLESHEET = others.find(({ path }) => path.endsWith(".css"))?.path ?? "";
  const floor = (name: string) => join(import.meta.dirname, name);
  const react = await startServer(floor("react-floor.ts"), { DATABASE_URL, PARTS, STYLESHEET });
  const replay = await startServer(floor("replay-floor.ts"), { RECORDING });
  for (const [page, answer] of answers) {
    const drawn = await put(react.address, question(page), { encodings: "identity" });
    if (bodyOf(drawn.body.toString()) !== bodyOf(markupOf(answer))) {
      throw new Error(`The React floor draws another ${page.name} than the application does`);
    }
  }
  const servers = { application, react, replay };
  return {
    db,
    servers,
    cookie,
    question,
    newCookie,
    files,
    close: async () => {
      await Promise.all(Object.values(servers).map((server) => server.stop()));
      await db.destroy();
    },
  };
}

const formOf = ({ address }: Server) => ({
  Origin: address,
  "Content-Type": "application/x-www-form-urlencoded",
  "Content-Length": "0",
});

/** What a page shows, without the marks that the router leaves for a script to wait at. */
const bodyOf = (document: string) =>
  document.slice(document.indexOf("<body>")).replaceAll(/<!--\/?\$-->/g, "");
