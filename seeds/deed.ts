import type { Day } from "#app/domain/calendar/period.ts";
import type { Stamp } from "#db/changes/change.ts";
import type { Database } from "#db/schema.ts";
import type { Story } from "./story.ts";

export type Deed = { day: Day; by: Author; run: (stamp: Stamp) => Promise<unknown> };

export type Author = Pick<Stamp, "personId" | "author">;

/** A story that is being planted, and the ids of what it has named. */
export type Scene = {
  db: Database;
  story: Story;
  personOf: (email: string) => Author & { personId: number };
  metricOf: (slug: string) => number;
  campaignOf: (slug: string) => Promise<number>;
};

/** @throws Error for a name that nothing has */
export function named<Thing>(things: ReadonlyMap<string, Thing>, name: string): Thing {
  const thing = things.get(name);
  if (thing === undefined) throw new Error(`The story names ${name} and does not tell of it`);
  return thing;
}
