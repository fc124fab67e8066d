import { large } from "#seeds/large/story.ts";
import { northmere } from "#seeds/northmere/story.ts";
import type { Story } from "#seeds/story.ts";

/** The council whose pages are timed: the large one, or in the bench's own test a quicker one. */
export const story: Story = process.env.BENCH_COUNCIL === "northmere" ? northmere : large;
