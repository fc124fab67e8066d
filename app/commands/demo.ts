import "./production.ts";
import { createLog } from "#app/server/operations/log.ts";
import { run } from "#app/server/operations/run.ts";
import { demoPassword } from "#app/server/people/password.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { findCouncil } from "#db/queries/council/council.ts";
import { plant } from "#seeds/plant.ts";
import { firstStory, stories } from "#seeds/stories.ts";
import { environment, giveUp, say, sayable } from "./terminal.ts";

const [name = firstStory.council.demo] = process.argv.slice(2);
const story = stories[name];
if (!story) giveUp(`There is no demo ${name}: choose ${Object.keys(stories).join(" or ")}.`);

const settings = environment();
const address = process.env.DATABASE_URL ? settings.databaseUrl : `sqlite:var/demo-${name}.sqlite`;
const log = createLog(process.env.LOG_LEVEL ? settings.logLevel : "warn");
try {
  const db = await openDatabase(address);
  await migrate(db, address);
  const present = await findCouncil(db);
  if (!present) await plant(db, story);
  else if (present.demo !== name) {
    giveUp(
      `${sayable(address)} already holds ${present.name}: name an empty database in DATABASE_URL.`,
    );
  }
  const port = await run({ ...settings, databaseUrl: address }, db, log);
  say(`${story.council.name} is at http://localhost:${port}`);
  say(`${story.council.demoNote} Its today is ${story.council.today}.`);
  say(`Sign in as one of these, with the password ${demoPassword}:`);
  for (const { email, roles } of story.people) say(`  ${email.padEnd(26)} ${roles.join(", ")}`);
  say(`Kept ${present ? "as you left it " : ""}in ${sayable(address)}.`);
} catch (error) {
  giveUp(error);
}
