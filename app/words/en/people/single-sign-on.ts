import { sentenceCase } from "#app/words/en/sentence.ts";
/** The strings of coming in from a provider, which is called by its name: "Microsoft", "single sign-on". */
export const singleSignOnWords = {
  singleSignOn: {
    button: (name: string) => `Sign in with ${name}`,
    byPassword: "Sign in with a password",
    byPasswordLead:
      "For the one account that is kept for the day when everything else is down. Everybody else signs in above.",
    again: "Back to sign in",

    failures: {
      unreachable: {
        title: (name: string) => `${sentenceCase(name)} is not answering`,
        text: "Nothing is wrong with your account. Try again in a few minutes.",
        how: "If it is urgent, ask your administrator: one account can still sign in with its password.",
      },
      cancelled: {
        title: () => "You did not sign in",
        text: "You stopped on the way, or were not allowed to go on. Nothing was changed.",
        how: "Go back and try again when you are ready.",
      },
      refused: {
        title: () => "We could not sign you in",
        text: "What came back does not fit what was asked, so nobody was let in and nothing was changed.",
        how: "Go back and start again. If it happens again, tell your administrator the reference below.",
      },
      strayed: {
        title: () => "We could not sign you in",
        text: "Signing in was not begun in this browser, took more than ten minutes, or was finished before. Nothing was changed.",
        how: "Go back and start again, with cookies allowed for this site.",
      },
      unknown: {
        title: () => "You have not been invited yet",
        text: "We know who you are, but you have not been invited here yet: ask your administrator for an invitation.",
        how: "If you have an invitation, open it first and sign in from there.",
      },
      "address taken": {
        title: () => "You have not been invited yet",
        text: "Somebody here already has your e-mail address. An address alone proves nothing, so the two accounts were not joined.",
        how: "Ask your administrator for an invitation. If the account is yours, sign in to it and tie it to single sign-on.",
      },
      "another's": {
        title: (name: string) => `That ${name} account lets somebody else in`,
        text: "It is tied to another person here, so nothing was changed.",
        how: "Sign in there as yourself and try again, or ask your administrator.",
      },
    },
    reference: (id: string) => `Reference: ${id}`,

    tie: {
      title: (name: string) => `Sign in with ${name}`,
      lead: (name: string) =>
        `From now on ${name} can let you in here, without another password. Your roles and what you have done stay as they are.`,
      start: (name: string) => `Go to ${name} and come back`,
      tied: (name: string, day: string) => `${sentenceCase(name)} lets you in here since ${day}.`,
      question: (known: string) => `Let ${known} in as you?`,
      proven: (name: string, known: string, email: string | null, own: string) =>
        `${sentenceCase(name)} says that you are ${known}${email ? ` (${email})` : ""}. Whoever signs in there as this ${known} will be ${own} here.`,
      yes: "Yes, that is me",
      no: "No, leave it as it is",
    },
  },
};
