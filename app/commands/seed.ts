import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { findCouncil } from "#db/queries/council/council.ts";
import { plant } from "#seeds/plant.ts";
import { storyNamed, storyNames } from "#seeds/stories.ts";
import { environment, giveUp, say } from "./terminal.ts";

const [name = ""] = process.argv.slice(2);
const story = await storyNamed(name);
if (!story) giveUp(`Say which council to seed: npm run seed -- ${storyNames.join(" or ")}.`);

const { databaseUrl } = environment();
try {
  const db = await openDatabase(databaseUrl);
  await migrate(db, databaseUrl);
  const present = await findCouncil(db);
  if (present) giveUp(`The database already holds ${present.name}: a demo needs an empty one.`);
  await plant(db, story);
  say(`The database now holds ${story.council.name}.`);
  await db.destroy();
} catch (error) {
  giveUp(error);
}
