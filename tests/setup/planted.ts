import { rmSync } from "node:fs";
import { copyFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { plant } from "#seeds/plant.ts";
import type { Story } from "#seeds/story.ts";

const images = new Map<Story, Promise<string>>();
let copies = 0;

/** The address of a SQLite database of the test's own that holds a story: a copy of an image that each worker plants once. */
export async function plantedAddress(story: Story): Promise<string> {
  const image = images.get(story) ?? makeImage(story);
  images.set(story, image);
  copies += 1;
  const copy = `${await image}-${copies}`;
  await copyFile(await image, copy);
  return `sqlite:${copy}`;
}

async function makeImage(story: Story): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "real-headlines-image-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const image = join(folder, "council.sqlite");
  const address = "sqlite::memory:";
  const db = await openDatabase(address);
  await migrate(db, address);
  await plant(db, story);
  await sql`vacuum into ${image}`.execute(db);
  await db.destroy();
  return image;
}
