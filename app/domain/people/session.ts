/** A session ends this many hours after it began, whatever happens in it. */
export const sessionHours = 12;

/** And this many minutes after it was last used. */
export const idleMinutes = 30;

/** For how many hours it is still known whose a session was that has ended, and the form is kept that was sent in it. */
export const rememberedHours = 12;

/** Only a path of our own may be returned to after signing in: `/reviews/2026-10`, never another site's address. */
export function ownPath(asked: string | null): string | undefined {
  if (!asked || !/^\/(?![/\\])/.test(asked)) return undefined;
  const here = new URL("http://here.invalid");
  const there = URL.canParse(asked, here) ? new URL(asked, here) : undefined;
  if (there?.origin !== here.origin) return undefined;
  return `${there.pathname}${there.search}`.replace(/^\/+/, "/");
}
