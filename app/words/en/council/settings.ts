import type { Day } from "#app/domain/calendar/period.ts";
import type { LastDayFault } from "#app/domain/people/token.ts";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";

export const settingsWords = {
  settings: {
    title: "Settings",
    groups: {
      people: "People",
      measured: "What is measured",
      council: "The council",
      records: "Records and other systems",
    },
    password: {
      title: "Your password",
      lead: "When you change it, you are signed out everywhere else.",
    },
    singleSignOn: {
      title: "Your single sign-on",
      lead: "Sign in with the account that you use for everything else at work.",
    },
    logo: {
      title: "Logo",
      lead: "Shown beside the council’s name at the top of every page.",
    },
    accessibility: {
      title: "Accessibility statement",
      lead: "What the statement at the foot of every page says, and when it was last tested.",
    },
    sensitivity: {
      title: "Sensitivity periods",
      lead: "Weeks such as those before an election, when new claims and links have to wait.",
    },
    audit: {
      title: "Audit",
      lead: "Every change: who made it, when and why, and what it changed.",
    },
    tokens: {
      title: "Tokens",
      lead: "Let other systems read and enter figures, each with a token of its own.",
    },
    api: { title: "API", lead: "How other systems read and enter figures." },
  },

  tokens: {
    title: "Tokens",
    lead: "A token lets another system give and read figures, as a person does by signing in. What it gives is recorded in the audit under the token’s name.",
    add: "Make a token",
    none: "No token has been made yet.",
    guide: "How a system uses its token",
    states: { works: "Works", expired: "Expired", revoked: "Revoked" },
    until: (day: string) => `until ${day}`,
    since: (day: string) => `since ${day}`,
    after: (day: string) => `after ${day}`,
    made: (by: string | null, day: string) => `Made ${by ? `by ${by} ` : ""}on ${day}.`,
    used: (day: string) => `Last used on ${day}.`,
    unused: "Not used yet.",
    reaches: (count: number) => (count === 1 ? "1 metric" : `${count} metrics`),
    revoke: "Revoke",
    revokeWhich: (name: string) => ` the token of ${name}`,

    new: "Make a token",
    newLead: "It is shown once, right after it is made.",
    name: "Which system is it for?",
    nameHint: "Its name is shown beside every figure that it gives, like “Contact centre system”",
    lastDay: "Last day on which it works",
    lastDayFaults: {
      over: (lastDay) => `${dayInWords(lastDay)} is over: write a day from today on`,
      "too late": (_, latest) =>
        `A token works for a year at most: write a day up to ${dayInWords(latest)}`,
    } satisfies Record<LastDayFault, (lastDay: Day, latest: Day) => string>,
    metrics: (service: string) => `Metrics of ${service}`,
    metricsLead: "Which metrics may it give and read?",
    namesake: "There is already a token with that name: revoke it first, or choose another name",
    save: "Make the token",
    cancel: "Cancel",

    shown: (name: string) => `The token of ${name}`,
    once: "Copy it now. It is shown only once and is not kept: whoever has it can give these figures.",
    back: "Back to the tokens",

    revocation: (name: string) => `Revoke the token of ${name}?`,
    revocationLead: "The system is refused from its next request. The figures that it gave stay.",
    revokeButton: "Revoke the token",
    keep: "Keep it",
  },
};
