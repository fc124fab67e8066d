import type { Role } from "#app/domain/person.ts";
import type { LinkPurpose } from "#app/domain/person-link.ts";
import type { StaffState } from "#app/domain/staff.ts";

/** The strings of the pages about people and their passwords. */
export const peopleWords = {
  people: {
    title: "People",
    lead: "Who may come in, what each may do, and whose figures they give.",
    add: "Invite somebody",
    states: {
      active: "Comes in",
      invited: "Invited",
      "invitation over": "The invitation is over",
      disabled: "Disabled",
    } satisfies Record<StaffState, string>,
    stateOf: {
      active: "They come in. What you change here holds from their next request on.",
      invited: "They are invited, and have not come in yet.",
      "invitation over": "They never came in, and their invitation is over: make another.",
      disabled: "They are disabled, and cannot come in.",
    } satisfies Record<StaffState, string>,
    until: (moment: string) => `until ${moment}`,
    gives: (count: number) => (count === 1 ? "gives 1 metric" : `gives ${count} metrics`),
    you: "you",
    breaksGlass: "emergency password",

    new: "Invite somebody",
    newLead: "They get a link, choose a password of their own and are in.",
    name: "Name",
    email: "E-mail address",
    roles: "What may they do?",
    roleNames: {
      "head of communications": "Head of communications",
      "chief executive": "Chief executive",
      officer: "Officer",
      administrator: "Administrator",
    } satisfies Record<Role, string>,
    roleHints: {
      "head of communications":
        "Holds and publishes the monthly review, plans campaigns, follows everybody’s figures",
      "chief executive": "Reads the published summary, and signs claims off",
      officer: "Gives the figures of their own metrics",
      administrator: "Keeps the people, the metrics and the council’s settings",
    } satisfies Record<Role, string>,
    invite: "Invite",
    cancel: "Cancel",
    addressTaken: "Somebody here has that e-mail address already",

    save: "Save",
    back: "Back to the people",
    "last administrator": "Nobody else who comes in is an administrator: make somebody one first",
    "breaks the glass":
      "Their emergency password lets the council in when single sign-on does not: give that to another administrator first",
    more: "What else can be done",
    another: { invitation: "Make another invitation", reset: "Make a link to a new password" },
    linkLead: {
      invitation: "It takes the place of the one before, and works for seven days.",
      reset: "They choose a new password with it, within a day. Until then the old one works.",
    },
    makeLink: "Make the link",
    handOver: "Hand over their metrics",
    handOverTitle: (name: string) => `Hand over the metrics of ${name}`,
    handOverLead: "Whoever takes them over is asked for their figures from now on.",
    metrics: "Metrics",
    successor: "Who gives their figures from now on?",
    chooseSuccessor: "Choose somebody",
    noSuccessor: "Nobody else gives figures: invite somebody first.",
    handOverButton: "Hand over",
    disable: "Disable",
    disableTitle: (name: string) => `Disable ${name}?`,
    disableLead:
      "Their sessions and links end at once, and they cannot come in again. What they did stays.",
    stillGives: (count: number) =>
      count === 1
        ? "They are still asked for the figures of one metric."
        : `They are still asked for the figures of ${count} metrics.`,
    enable: "Let them in again",
    enableTitle: (name: string) => `Let ${name} in again?`,
    enableLead: "They come in as before, with the password they had.",
    breakGlass: "Make theirs the emergency password",
    breakGlassTitle: (name: string) => `Make ${name}’s the emergency password?`,
    breakGlassLead:
      "Where people come in by single sign-on, one password works all the same, for the day when single sign-on does not. Keep it where you keep such things.",
    noBreakGlass:
      "Nobody has the emergency password: on a day when single sign-on does not work, nobody could come in. Open an administrator who has a password, and make theirs the emergency password.",
    breakGlassButton: "Make it theirs",
    keep: "Leave it",
    yourself: "You cannot disable yourself: ask another administrator.",

    ready: (purpose: LinkPurpose, name: string) =>
      purpose === "invitation" ? `${name} is invited` : `A link for ${name}`,
    sent: (email: string) => `The letter is on its way to ${email}.`,
    notSent: "The letter could not be sent. Copy it, and send it yourself.",
    noMail: "Copy the letter, and send it yourself.",
    once: "The link is shown this once and is not kept.",
    subject: "Subject",
    text: "Text",
    link: "Link",
  },

  password: {
    choose: (name: string) => `Choose a password, ${name}`,
    lead: "You come in with your e-mail address and this.",
    label: "New password",
    hint: "12 characters or more. There are no other rules: three words that do not belong together are easy to remember, and a password manager’s are best.",
    save: "Choose it and come in",
    orBy: "You come in by single sign-on: there is no password to choose.",

    change: "Your password",
    changeLead: "Other places where you are signed in are signed out by it.",
    current: "Current password",
    changeButton: "Change it",
    changed: "Your password is changed.",
    wrong: "That is not your password",
    limited: (time: string) => `Too many wrong passwords were tried. Try again after ${time}`,
    back: "Cancel",
    bySingleSignOn: "You come in by single sign-on, so you have no password here.",

    reset: "A new password",
    resetLead:
      "We send you a link by which you choose one. It works for a day; until then your old one does.",
    email: "Your e-mail address",
    resetButton: "Send the link",
    asked: "Look at your e-mail",
    askedLead:
      "If that address is known here, a letter with a link is on its way to it. Nothing came? Look among the junk, or ask your administrator.",
    noMail: "This program sends no e-mail. Ask your administrator: they can make you a link.",
    forgotten: "I do not know my password",
    toSignIn: "Back to signing in",
  },

  mail: {
    title: "E-mail",
    lead: "By which invitations, reminders and new passwords go out.",
    on: (from: string, server: string) => `Letters go out through ${server}, from ${from}.`,
    off: "No mail server is named, so letters are shown to be copied.",
    how: "The server is named where the program is started, with SMTP_URL, MAIL_FROM and PUBLIC_URL.",
    test: "Send yourself a letter",
    sent: (email: string) => `A letter is on its way to ${email}.`,
    notSent: "The mail server did not take the letter. The program’s log says why.",
    subject: "E-mail from Real Headlines works",
    text: (council: string) =>
      `Somebody asked Real Headlines to send you this letter. Reminders and invitations of ${council} reach people in the same way.`,
  },
};
