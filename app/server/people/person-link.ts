import { randomInt } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { addHours, subHours } from "date-fns";
import type { Letter } from "#app/domain/letter.ts";
import type { Person } from "#app/domain/people/person.ts";
import { type LinkPurpose, linkHours, mostAskedFor } from "#app/domain/people/person-link.ts";
import type { Changing } from "#app/server/door.ts";
import { words } from "#app/words/words.ts";
import { invitePerson } from "#db/changes/people/people.ts";
import { askForReset, makePersonLink } from "#db/changes/people/person-links.ts";
import { findCredentials } from "#db/queries/people/people.ts";
import { hashOf, newSecret } from "./secrets.ts";
import type { Visit } from "./visit.ts";

/** A link that was just made, in its letter, and whether it went out; it is shown this once. */
export type ReadyLetter = {
  email: string;
  link: string;
  letter: Letter;
  sending: "sent" | "not sent" | "no mail";
};

/** The context needed to write and send a letter. */
type Posting = Pick<Visit, "council" | "mail" | "now" | "person" | "publicUrl">;

type Somebody = Pick<Person, "name" | "email">;

/** Adds a person and invites them. Undefined where somebody has the e-mail address. */
export async function invite(
  asked: Changing<"council" | "mail" | "publicUrl">,
  person: Omit<Person, "id">,
): Promise<ReadyLetter | undefined> {
  const { token, tokenHash, expiresAt } = newLink(asked, "invitation");
  const id = await invitePerson(asked.db, asked.stamp, person, { tokenHash, expiresAt });
  if (id === undefined) return undefined;
  return post(asked, person, "invitation", { token, expiresAt });
}

/** Makes somebody another link, in place of the one they had. */
export async function makeLinkFor(
  asked: Changing<"council" | "mail" | "publicUrl">,
  person: Somebody & { id: number },
  purpose: LinkPurpose,
): Promise<ReadyLetter> {
  const { token, tokenHash, expiresAt } = newLink(asked, purpose);
  const link = { personId: person.id, purpose, tokenHash, expiresAt };
  await makePersonLink(asked.db, asked.stamp, link);
  return post(asked, person, purpose, { token, expiresAt });
}

/**
 * Sends somebody who asks for it a link to choose another password, if the address is one of ours that a password lets in.
 * It is not to be waited for, and begins a while after the answer: how long it takes would tell who has an account.
 */
export async function sendReset(asked: Visit, email: string): Promise<void> {
  await after(randomInt(100, 400));
  const { db, mail, now } = asked;
  const person = await findCredentials(db, email);
  const isLetIn = person?.passwordHash && (!asked.singleSignOn || person.breakGlass === 1);
  if (!isLetIn || !mail) return;
  const { token, tokenHash, expiresAt } = newLink(asked, "reset");
  const isMade = await askForReset(
    db,
    { personId: null, author: words.author.atSignIn, at: now.toISOString() },
    { personId: person.id, tokenHash, expiresAt },
    { since: subHours(now, 1).toISOString(), most: mostAskedFor },
  );
  if (!isMade) return;
  await post(asked, { name: person.name, email }, "reset", { token, expiresAt });
}

function newLink({ now }: Pick<Visit, "now">, purpose: LinkPurpose) {
  const token = newSecret();
  const expiresAt = addHours(now, linkHours[purpose]).toISOString();
  return { token, tokenHash: hashOf(token), expiresAt };
}

async function post(
  { publicUrl, council, person: from, mail }: Posting,
  to: Somebody,
  purpose: LinkPurpose,
  { token, expiresAt }: { token: string; expiresAt: string },
): Promise<ReadyLetter> {
  const link = `${publicUrl}/i/${token}`;
  const letter = words.personLetter({
    purpose,
    to: to.name,
    from: from?.name ?? null,
    council: council?.name ?? "",
    link,
    until: expiresAt,
  });
  const answerTo = from ?? to;
  const sending = mail ? await mail.send({ to, answerTo, ...letter }) : "no mail";
  return { email: to.email, link, letter, sending };
}
