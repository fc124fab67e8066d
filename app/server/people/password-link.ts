import { randomInt } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { addHours } from "date-fns/addHours";
import { subHours } from "date-fns/subHours";
import type { Letter } from "#app/domain/letter.ts";
import { type LinkPurpose, linkHours, mostAskedFor } from "#app/domain/people/link.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { Changing } from "#app/server/door.ts";
import { words } from "#app/words/words.ts";
import { makeLink } from "#db/changes/people/links.ts";
import { askForReset } from "#db/changes/people/passwords.ts";
import { invitePerson } from "#db/changes/people/people.ts";
import { findCredentials } from "#db/queries/people/people.ts";
import { newToken } from "./link.ts";
import type { Visit } from "./visit.ts";

/** Shown once. */
type ReadyLetter = {
  email: string;
  link: string;
  letter: Letter;
  sending: "sent" | "not sent" | "no mail";
};

type Posting = Pick<Visit, "council" | "mail" | "person">;

type Somebody = Pick<Person, "name" | "email">;

/** Undefined if somebody has the e-mail address. */
export async function invite(
  asked: Changing<"council" | "mail" | "publicUrl">,
  person: Omit<Person, "id">,
): Promise<ReadyLetter | undefined> {
  const { kept, address } = newLink(asked, "invitation");
  const id = await invitePerson(asked.db, asked.stamp, person, kept);
  return id === undefined ? undefined : post(asked, person, "invitation", address, kept.expiresAt);
}

/** Replaces the person's earlier links. */
export async function makeLinkFor(
  asked: Changing<"council" | "mail" | "publicUrl">,
  person: Somebody & { id: number },
  purpose: LinkPurpose,
): Promise<ReadyLetter> {
  const { kept, address } = newLink(asked, purpose);
  const link = { kind: "password", personId: person.id, purpose, ...kept } as const;
  await makeLink(asked.db, asked.stamp, link);
  return post(asked, person, purpose, address, kept.expiresAt);
}

/** Do not await: the time taken would show who has an account, so it is delayed at random. */
export async function sendReset(asked: Visit, email: string): Promise<void> {
  await after(randomInt(100, 400));
  const { db, mail, now } = asked;
  const person = await findCredentials(db, email);
  const isLetIn = person?.passwordHash && (!asked.singleSignOn || person.breakGlass === 1);
  if (!isLetIn || !mail) return;
  const { kept, address } = newLink(asked, "reset");
  const isMade = await askForReset(
    db,
    { personId: null, author: words.author.atSignIn, at: now.toISOString() },
    { personId: person.id, ...kept },
    { since: subHours(now, 1).toISOString(), most: mostAskedFor },
  );
  if (isMade) await post(asked, { name: person.name, email }, "reset", address, kept.expiresAt);
}

function newLink(asked: Pick<Visit, "now" | "publicUrl">, purpose: LinkPurpose) {
  const { tokenHash, address } = newToken(asked, "password");
  const expiresAt = addHours(asked.now, linkHours[purpose]).toISOString();
  return { kept: { tokenHash, expiresAt }, address };
}

async function post(
  { council, person: from, mail }: Posting,
  to: Somebody,
  purpose: LinkPurpose,
  link: string,
  until: string,
): Promise<ReadyLetter> {
  const letter = words.personLetter({
    purpose,
    to: to.name,
    from: from?.name ?? null,
    council: council?.name ?? "",
    link,
    until,
  });
  const answerTo = from ?? to;
  const sending = mail ? await mail.send({ to, answerTo, ...letter }) : "no mail";
  return { email: to.email, link, letter, sending };
}
