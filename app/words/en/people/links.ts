import { inFigures } from "#app/words/en/numbers.ts";

export const linkWords = {
  summaryLinks: {
    title: (month: string) => `Share ${month} in brief`,
    share: "Share by link",
    lead: "Whoever has the link reads this one page, without signing in. It opens nothing else.",
    draft: (month: string) =>
      `The review of ${month} is a draft. Its summary can be shared once it is published.`,
    toReview: "Open the review",
    days: "How long should the link work?",
    daysHint: "You can revoke it at any time.",
    choice: (days: number) => `${days} days`,
    make: "Make the link",
    back: "Back to the summary",

    made: "The link is ready",
    once: "Copy it now: it is shown only once and is not kept.",
    address: "Link",
    until: (day: string) => `It works until ${day}.`,
    done: "Back to the links",

    links: "Links to this summary",
    none: "No link has been made yet.",
    madeBy: (name: string, day: string) => `Made by ${name} on ${day}`,
    opened: (times: number, day: string | null) =>
      times === 0 || !day
        ? "Not opened yet"
        : times === 1
          ? `Opened once, on ${day}`
          : `Opened ${inFigures(times)} times, last on ${day}`,
    states: { works: "Works", expired: "Expired", revoked: "Revoked" },
    when: {
      works: (day: string) => `until ${day}`,
      expired: (day: string) => `on ${day}`,
      revoked: (day: string) => `on ${day}`,
    },
    revoke: "Revoke",

    revocation: (month: string) => `Revoke this link to ${month} in brief?`,
    revocationLead: "It stops working at once, for everybody who has it.",
    revokeButton: "Revoke the link",
    keep: "Keep it",
  },

  allLinks: {
    title: "Links",
    lead: "Every link that opens something without signing in and works today.",
    summaries: "To a summary",
    returns: "To an officer’s return",
    noSummaries: "No link to a summary works today.",
    noReturns: "No link to a return works today.",
    summary: (month: string) => `${month} in brief`,
    returnOf: (name: string, month: string) => `${month}, the return of ${name}`,
    revoke: "Revoke",
  },
};
