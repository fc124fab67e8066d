/** A session lasts this long at most. */
export const sessionHours = 12;

/** It ends after this long without use. */
export const idleMinutes = 30;

/** How long an ended session is remembered, and a form sent in it is kept. */
export const rememberedHours = 12;

/** The path to return to after signing in, if it is ours: `/reviews/2026-10`, never another site's address. */
export function ownPath(asked: string | null): string | undefined {
  if (!asked || !/^\/(?![/\\])/.test(asked)) return undefined;
  const here = new URL("http://here.invalid");
  const there = URL.canParse(asked, here) ? new URL(asked, here) : undefined;
  if (there?.origin !== here.origin) return undefined;
  return `${there.pathname}${there.search}`.replace(/^\/+/, "/");
}
