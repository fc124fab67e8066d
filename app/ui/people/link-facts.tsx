import { momentInWords } from "#app/domain/calendar/period-in-words.ts";
import { type LinkState, type Links, stateOf } from "#app/domain/people/link.ts";
import { words } from "#app/words/words.ts";

type Link = Pick<
  Links["summary"],
  "madeAt" | "expiresAt" | "revokedAt" | "timesOpened" | "lastOpenedAt"
> & { madeBy: string };

/** Who made a link and when. */
export const makingOf = ({ madeBy, madeAt }: Link): string =>
  words.summaryLinks.madeBy(madeBy, momentInWords(madeAt));

/** How often a link was opened and when last. */
export const openingsOf = ({ timesOpened, lastOpenedAt }: Link): string =>
  words.summaryLinks.opened(timesOpened, lastOpenedAt && momentInWords(lastOpenedAt));

/** Whether a link works, and until or since when. */
export function LinkStateInWords({ link, now }: { link: Link; now: string }) {
  const { states, when } = words.summaryLinks;
  const state: LinkState = stateOf(link, now);
  return (
    <>
      <b>{states[state]}</b> {when[state](momentInWords(link.revokedAt ?? link.expiresAt))}
    </>
  );
}
