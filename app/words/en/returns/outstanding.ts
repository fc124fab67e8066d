import { plural } from "#app/words/en/sentence.ts";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const figures = (count: number) => (count === 1 ? "1 figure" : `${count} figures`);

export const outstandingWords = {
  outstanding: {
    title: (month: string) => `Outstanding for ${month}`,
    all: "Every figure that was asked for is in, or has been answered.",
    nobodyAsked: "No figures were asked for.",
    services: "How far each service is",
    service: "Service",
    in: "In",
    of: (given: number, asked: number) => `${given} of ${asked}`,
    waited: "Who we are waiting for",
    nobody: "Nobody’s",
    nobodyLead: "These metrics have no officer, so nobody is asked for them.",
    left: (name: string) => `${name}, who can no longer sign in`,
    owes: (count: number, late: number) =>
      late === 0
        ? `${figures(count)}, none late`
        : late === count
          ? `${figures(count)}, ${plural(count, "late", "all late")}`
          : `${figures(count)}, ${late} late`,
    late: (count: number) => `${days(count)} late`,
    due: (day: string) => `due ${day}`,
    wasDue: (day: string) => `was due ${day}`,
    since: (period: string) => `missing since ${period}`,
    remind: "Send a reminder",
    remindAgain: "Send another reminder",
    giveFor: "Give it for them",
    giveNobodys: "Give it",
    handOver: "Hand to another officer",
    absent: "It will not be given",
    about: (metric: string) => `: ${metric}`,
    reminded: (day: string, opened: string) => `Reminded ${day}, link ${opened}`,
    unavailable: "Given as not available",
    follow: "Follow up what is outstanding",
  },
  reminder: {
    title: (name: string, month: string) => `Remind ${name} of ${month}`,
    nothing: (name: string, month: string) => `Nothing is outstanding from ${name} for ${month}.`,
    preview: "What it will say",
    days: "How long the link works",
    daysHint: "It opens this one return and nothing else. You can withdraw it at any time.",
    choice: (count: number) => days(count),
    make: "Make the reminder",
    cancel: "Cancel",
    ready: "The reminder is ready",
    once: "The link is shown only once: copy it now. Make another if you lose it.",
    subject: "Subject",
    text: "Text",
    link: "The link alone",
    send: (email: string) => `Send it to ${email}`,
    ownProgram: "Open it in your own e-mail program",
    notSent:
      "It could not be sent: the mail server did not take it. Copy it and send it yourself, or try again.",
    goneTitle: "This reminder was shown once",
    gone: "Its link is not kept, so it cannot be shown or sent again.",
    makeAgain: "Make another reminder",
    done: "Back to what is outstanding",
    links: "Links to this return",
    madeBy: (by: string, day: string) => `Made by ${by} on ${day}`,
    sent: (day: string) => `sent by e-mail on ${day}`,
    opened: (times: number, day: string | null) =>
      times === 0 || day === null
        ? "not opened yet"
        : `opened ${times === 1 ? "once" : `${times} times`}, last on ${day}`,
    state: {
      works: (day: string) => `works until ${day}`,
      expired: (day: string) => `ended on ${day}`,
      revoked: (day: string) => `withdrawn on ${day}`,
    },
    revoke: "Withdraw this link",
    problem: "The reminder was not sent",
  },
  owner: {
    title: (metric: string) => `Who gives ${metric}?`,
    lead: "They are asked for its figures from now on. Figures that were given stay with those who gave them.",
    officer: "Officer",
    choose: "Choose an officer",
    save: "Hand it over",
    cancel: "Cancel",
    change: "Hand to another officer",
  },
  absence: {
    anotherReason: "Another reason was given",
    title: "Why will this figure not be given?",
    subject: (metric: string, period: string) => `${metric}, ${period}`,
    lead: (owner: string | null) =>
      `It is recorded as not available, not as zero${owner ? `, on behalf of ${owner}` : ""}. It can still be given later.`,
    note: "Reason",
    hint: "Everybody who reads the review sees it, for example “The system was replaced in October”.",
    save: "Record it as not available",
    cancel: "Cancel",
    present: (figure: string) => `There is now a figure: ${figure}. Nothing was changed.`,
  },
  deadLink: {
    title: "This link no longer works",
    text: "A link to a return works for a few weeks, and can be withdrawn before that.",
    how: "Ask your communications team for a new one, or sign in if you have an account here.",
  },
  calendar: {
    download: "Add your due days to your calendar",
    name: (council: string) => `Figures due, ${council}`,
    due: (count: number, council: string) => `${figures(count)} due for ${council}`,
  },
};
