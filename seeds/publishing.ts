import { publishReview } from "#db/changes/reviews/publications.ts";
import type { Database } from "#db/schema.ts";
import type { Author, Deed } from "./deed.ts";
import type { Story } from "./story.ts";

type Person = Author & { personId: number };

/** Published reviews, each with the figures of its day. */
export function publishingDeeds(
  db: Database,
  { publications = [] }: Story,
  personOf: (email: string) => Person,
): Deed[] {
  return publications.map(({ month, on: publishedOn, by: email, ask }): Deed => {
    const by = personOf(email);
    const contact = { contactName: by.author, contactEmail: email };
    return {
      day: publishedOn,
      by,
      run: (stamp) => publishReview(db, stamp, { month, publishedOn, ask, ...contact }),
    };
  });
}
