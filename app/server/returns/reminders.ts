import { addDays } from "date-fns";
import type { Month } from "#app/domain/calendar/period.ts";
import { dayInLondon } from "#app/domain/calendar/today.ts";
import type { Letter } from "#app/domain/letter.ts";
import { may } from "#app/domain/people/permission.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { OwedFigure } from "#app/domain/returns/outstanding.ts";
import type { SignedInVisit, Stamped } from "#app/server/people/access.ts";
import { hashOf, newSecret } from "#app/server/people/secrets.ts";
import { words } from "#app/words/words.ts";
import { makeReturnLink } from "#db/changes/returns/return-links.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import { outstanding } from "#db/queries/returns/outstanding.ts";

/** Somebody who can give figures, and those that they owe of a month. */
export type Debt = { person: Person; month: Month; figures: OwedFigure[] };

/** The figures that a person owes for a month; undefined if nobody of that id gives figures. */
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

/** When a link that is made now stops working, after so many days. */
export const endOfLink = ({ now }: Pick<SignedInVisit, "now">, days: number): string =>
  addDays(now, days).toISOString();

/** Makes a link to what a person owes; its token is known here alone, and nowhere once the page is drawn. */
export async function makeLink(
  asked: Pick<SignedInVisit, "db" | "now"> & Stamped,
  { person, month }: Debt,
  days: number,
): Promise<{ id: number; token: string; expiresAt: string }> {
  const token = newSecret();
  const expiresAt = endOfLink(asked, days);
  const link = { personId: person.id, month, expiresAt, tokenHash: hashOf(token) };
  return { id: await makeReturnLink(asked.db, asked.stamp, link), token, expiresAt };
}

/** The letter that asks for what a person owes, with the address at which a token opens their return. */
export function letterOf(
  { publicUrl, person: sender, council }: Pick<SignedInVisit, "publicUrl" | "person" | "council">,
  { person, month, figures }: Debt,
  { token, expiresAt }: { token: string; expiresAt: string },
): Letter & { link: string } {
  const link = `${publicUrl}/l/${token}`;
  const letter = words.reminderLetter({
    to: person.name,
    from: sender.name,
    council: council?.name ?? "",
    month,
    figures,
    link,
    until: dayInLondon(new Date(expiresAt)),
  });
  return { ...letter, link };
}
