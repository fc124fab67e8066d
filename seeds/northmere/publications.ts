import { hana } from "#seeds/people.ts";
import type { PublicationStory } from "#seeds/story.ts";

/** The reviews of the summer and of September; October's is still a draft. */
export const publications: PublicationStory[] = [
  {
    month: "2026-06",
    on: "2026-07-09",
    by: hana,
    ask: "Agree that every renewal letter, whatever the service, carries its short web address first.",
  },
  { month: "2026-07", on: "2026-08-13", by: hana, ask: null },
  {
    month: "2026-08",
    on: "2026-09-10",
    by: hana,
    ask: "Ask every service to give its figures in the week in which they are due: four decisions waited for them this summer.",
  },
  {
    month: "2026-09",
    on: "2026-10-15",
    by: hana,
    ask: "Let Northmere News end with its autumn issue: it costs £18,400 a year, and nobody has named what it is meant to move.",
  },
];
