import { northmere } from "#seeds/northmere/story.ts";
import { openData } from "#seeds/open-data/story.ts";
import type { Story } from "./story.ts";

/** The demo councils by name; the first is the one shown where none is named. */
export const stories: Record<string, Story> = { northmere, "open-data": openData };

export const firstStory = northmere;

/** The demos and the large district, which is for timing. */
export const storyNames = [...Object.keys(stories), "large"];

export async function storyNamed(name: string): Promise<Story | undefined> {
  return name === "large" ? (await import("#seeds/large/story.ts")).large : stories[name];
}
