import { northmere } from "./northmere/story.ts";
import { openData } from "./open-data/story.ts";
import type { Story } from "./story.ts";

/** The demo councils by name; the first is the one shown where none is named. */
export const stories: Record<string, Story> = { northmere, "open-data": openData };

export const firstStory = northmere;
