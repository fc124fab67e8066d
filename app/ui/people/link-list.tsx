import type { ReactNode } from "react";
import { type Links, stateOf } from "#app/domain/people/link.ts";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { momentInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

type Link = Links["summary"] & { madeBy: string };

export function LinkList<Listed extends Link>({
  id,
  title,
  none,
  links,
  now,
  nameOf,
  revoke,
}: {
  id: string;
  title: string;
  none: string;
  links: readonly Listed[];
  now: string;
  nameOf?: (link: Listed) => string;
  revoke: (link: Listed) => ReactNode;
}) {
  return (
    <TitledSection id={id} title={title}>
      {links.length === 0 && <p className="how">{none}</p>}
      <ul className="token-list" hidden={links.length === 0}>
        {links.map((link) => (
          <li key={link.id}>
            <div>
              {nameOf && <h3>{nameOf(link)}</h3>}
              <p className={nameOf ? "how" : "link-making"}>{makingOf(link)}</p>
            </div>
            <p className="link-opened">{openingsOf(link)}</p>
            <div className="token-state">
              <LinkStateInWords link={link} now={now} />
              {stateOf(link, now) === "works" && revoke(link)}
            </div>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}

export const makingOf = ({ madeBy, madeAt }: Link): string =>
  words.summaryLinks.madeBy(madeBy, momentInWords(madeAt));

export const openingsOf = ({ timesOpened, lastOpenedAt }: Link): string =>
  words.summaryLinks.opened(timesOpened, lastOpenedAt && momentInWords(lastOpenedAt));

export function LinkStateInWords({ link, now }: { link: Link; now: string }) {
  const { states, when } = words.summaryLinks;
  const state = stateOf(link, now);
  return (
    <span>
      <b>{states[state]}</b> {when[state](momentInWords(link.revokedAt ?? link.expiresAt))}
    </span>
  );
}
