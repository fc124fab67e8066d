import type { Database, Instant } from "../schema.ts";

/** Who altered something last, and when; `id` tells one alteration from another. */
export type NewestChange = { id: number; author: string; at: Instant };

/** The newest entry in the trail of one thing. */
export function newestChange(
  db: Database,
  subject: string,
  subjectId: number,
): Promise<NewestChange | undefined> {
  return db
    .selectFrom("auditEntry")
    .select(["id", "author", "at"])
    .where("subject", "=", subject)
    .where("subjectId", "=", subjectId)
    .orderBy("id", "desc")
    .executeTakeFirst();
}
