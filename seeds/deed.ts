import type { Day } from "#app/domain/calendar/period.ts";
import type { Stamp } from "#db/changes/change.ts";

export type Deed = { day: Day; by: Author; run: (stamp: Stamp) => Promise<unknown> };

export type Author = Pick<Stamp, "personId" | "author">;
