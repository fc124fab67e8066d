import type { Letter } from "#app/domain/letter.ts";
import type { LinkPurpose } from "#app/domain/people/link.ts";
import { momentInWords } from "#app/words/en/calendar/period-in-words.ts";

export type PersonLetterFacts = {
  purpose: LinkPurpose;
  to: string;
  /** Null where the person asked for the link. */
  from: string | null;
  council: string;
  /** The address at which a password is chosen, and the moment at which it stops working. */
  link: string;
  until: string;
};

/** The letter with the link by which somebody chooses a password. */
export const personLetterWords = {
  personLetter({ purpose, to, from, council, link, until }: PersonLetterFacts): Letter {
    const { subject, opening } = wording[purpose];
    return {
      subject: subject(council),
      text: [
        `Hello ${to},`,
        `${opening(council, from)}\n${link}`,
        `The link is for you alone. It works once, until ${momentInWords(until)}.`,
        purpose === "reset" && from === null
          ? "If you did not ask for it, you need do nothing: your password stays as it is."
          : null,
        from === null ? council : `${from}\n${council}`,
      ]
        .filter((paragraph) => paragraph !== null)
        .join("\n\n"),
    };
  },
};

const wording: Record<
  LinkPurpose,
  {
    subject: (council: string) => string;
    opening: (council: string, from: string | null) => string;
  }
> = {
  invitation: {
    subject: (council) => `Your way in to Real Headlines at ${council}`,
    opening: (council, from) =>
      `${from ?? "Your administrator"} has invited you to Real Headlines, where ${council} sees what its communications changed. Begin here:`,
  },
  reset: {
    subject: () => "A new password for Real Headlines",
    opening: () => "Choose a new password here:",
  },
};
