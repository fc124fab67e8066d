import type { Month } from "#app/domain/calendar/period.ts";
import { dayInLondon } from "#app/domain/calendar/today.ts";
import type { Letter } from "#app/domain/letter.ts";
import { may } from "#app/domain/people/permission.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { OwedFigure } from "#app/domain/returns/outstanding.ts";
import type { SignedInVisit } from "#app/server/people/access.ts";
import { linkAddress } from "#app/server/people/link.ts";
import { words } from "#app/words/words.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import { outstanding } from "#db/queries/returns/outstanding.ts";

export type Debt = { person: Person; month: Month; figures: OwedFigure[] };

/** Undefined if nobody with that id gives figures. */
export async function debtOf(
  { db, today, holidays }: Pick<SignedInVisit, "db" | "today" | "holidays">,
  { person: id, month }: { person: number; month: Month },
): Promise<Debt | undefined> {
  const people = await peopleWithRoles(db);
  const person = people.find((one) => one.id === id && may(one, "give figures"));
  if (!person) return undefined;
  const { owing } = await outstanding(db, month, today, holidays);
  return { person, month, figures: owing.find(({ personId }) => personId === id)?.figures ?? [] };
}

export function letterOf(
  asked: Pick<SignedInVisit, "publicUrl" | "person" | "council">,
  { person, month, figures }: Debt,
  { token, expiresAt }: { token: string; expiresAt: string },
): Letter & { link: string } {
  const link = linkAddress(asked, "return", token);
  const letter = words.reminderLetter({
    to: person.name,
    from: asked.person.name,
    council: asked.council?.name ?? "",
    month,
    figures,
    link,
    until: dayInLondon(new Date(expiresAt)),
  });
  return { ...letter, link };
}
