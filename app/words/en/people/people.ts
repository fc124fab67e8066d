import type { LinkPurpose } from "#app/domain/people/link.ts";
import {
  fewestCharacters,
  mostCharacters,
  type PasswordFault,
} from "#app/domain/people/password.ts";
import type { Role } from "#app/domain/people/person.ts";
import type { StaffState } from "#app/domain/people/staff.ts";

export const peopleWords = {
  people: {
    title: "People",
    lead: "Who can sign in, what each person may do, and which figures they give.",
    add: "Invite somebody",
    states: {
      active: "Active",
      invited: "Invited",
      "invitation over": "The invitation has expired",
      disabled: "Disabled",
    } satisfies Record<StaffState, string>,
    stateOf: {
      active: "They can sign in. Changes here take effect on the next page that they open.",
      invited: "They have been invited but have not signed in yet.",
      "invitation over": "They have not signed in, and their invitation has expired: make another.",
      disabled: "They are disabled, and cannot sign in.",
    } satisfies Record<StaffState, string>,
    until: (moment: string) => `until ${moment}`,
    gives: (count: number) => (count === 1 ? "gives 1 metric" : `gives ${count} metrics`),
    you: "you",
    breaksGlass: "emergency password",

    new: "Invite somebody",
    newLead: "They get a link, choose a password of their own and are signed in.",
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
        "Runs and publishes the monthly review, plans campaigns, follows up everybody’s figures",
      "chief executive": "Reads the published summary, and signs off claims",
      officer: "Gives the figures of their own metrics",
      administrator: "Manages people, metrics and the council’s settings",
    } satisfies Record<Role, string>,
    invite: "Invite",
    cancel: "Cancel",
    "address taken": "Somebody here already has that e-mail address",

    save: "Save",
    back: "Back to the people",
    "last administrator":
      "Nobody else who can sign in is an administrator: make somebody one first",
    "breaks the glass":
      "Their emergency password lets the council in when single sign-on does not: give that to another administrator first",
    more: "What else can be done",
    another: { invitation: "Make another invitation", reset: "Make a link for a new password" },
    anotherFor: {
      invitation: (name: string) => `Make ${name} another invitation?`,
      reset: (name: string) => `Make ${name} a link for a new password?`,
    } satisfies Record<LinkPurpose, (name: string) => string>,
    linkLead: {
      invitation: "It replaces the one before, and works for seven days.",
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
      "They are signed out at once, their links end and they cannot sign in again. What they did stays.",
    stillGives: (count: number) =>
      count === 1
        ? "They are still asked for the figures of one metric."
        : `They are still asked for the figures of ${count} metrics.`,
    enable: "Enable them again",
    enableTitle: (name: string) => `Enable ${name} again?`,
    enableLead: "They sign in as before, with the password that they had.",
    breakGlass: "Make theirs the emergency password",
    breakGlassTitle: (name: string) => `Make ${name}’s the emergency password?`,
    breakGlassLead:
      "Where people use single sign-on, one password still works, for the day when single sign-on does not. Keep it somewhere safe.",
    noBreakGlass:
      "Nobody has the emergency password: on a day when single sign-on does not work, nobody could sign in. Open the page of an administrator who has a password, and make theirs the emergency password.",
    breakGlassButton: "Make it theirs",
    keep: "Leave it",
    yourself: "You cannot disable yourself: ask another administrator.",

    ready: (purpose: LinkPurpose, name: string) =>
      purpose === "invitation" ? `${name} is invited` : `A link for ${name}`,
    sending: {
      sent: (email: string) => `The letter is on its way to ${email}.`,
      "not sent": () => "The letter could not be sent. Copy it and send it yourself.",
      "no mail": () => "Copy the letter and send it yourself.",
    },
    once: "The link is shown only once and is not kept.",
    subject: "Subject",
    text: "Text",
    link: "Link",
  },

  password: {
    choose: (name: string) => `Choose a password, ${name}`,
    lead: "You sign in with your e-mail address and this password.",
    label: "New password",
    hint: "12 characters or more. There are no other rules: three words that do not belong together are easy to remember, and one from a password manager is best.",
    faults: {
      blank: "Enter a password",
      short: `Use ${fewestCharacters} characters or more: three words that do not belong together are easy to remember`,
      long: `Use ${mostCharacters} characters or fewer`,
      unreadable: "The password has a character that cannot be stored: choose another",
      monotonous: "That repeats itself, or is keys in a row: use words that do not belong together",
      common:
        "That is one of the passwords that attackers try first: use words that do not belong together",
      known:
        "Anybody who knows you or the council would try that: use words that do not belong together",
    } satisfies Record<PasswordFault, string>,
    save: "Save it and sign in",
    orBy: "You use single sign-on: there is no password to choose.",

    change: "Your password",
    changeLead: "When you change it, you are signed out everywhere else.",
    current: "Current password",
    changeButton: "Change your password",
    changed: "Your password is changed.",
    wrong: "That is not your password",
    limited: (time: string) => `Too many wrong passwords were tried. Try again after ${time}`,
    back: "Cancel",
    bySingleSignOn: "You use single sign-on, so you have no password here.",

    reset: "Get a new password",
    resetLead:
      "We send you a link to choose one with. It works for a day, and your old password works until you do.",
    email: "Your e-mail address",
    resetButton: "Send the link",
    asked: "Check your e-mail",
    askedLead:
      "If that address is known here, a letter with a link is on its way to it. If nothing comes, look in your junk folder or ask your administrator.",
    noMail: "This service sends no e-mail. Ask your administrator, who can make you a link.",
    forgotten: "Forgotten your password?",
    toSignIn: "Back to sign in",

    deadLink: {
      text: "A link to choose a password works once, and only for a few days.",
      how: "Ask your administrator for a new one, or sign in if you have a password already.",
    },
  },

  mail: {
    title: "E-mail",
    lead: "How invitations, reminders and links for new passwords are sent.",
    on: (from: string, server: string) => `Letters go out through ${server}, from ${from}.`,
    off: "No mail server is set up, or this is a demo, so each letter is shown for you to copy and send.",
    how: "Whoever runs the server sets this up with SMTP_URL, MAIL_FROM and PUBLIC_URL, where the program is started.",
    test: "Send yourself a letter",
    sent: (email: string) => `A letter is on its way to ${email}.`,
    notSent: "The mail server did not take the letter. The program’s log says why.",
    subject: "E-mail from Real Headlines works",
    text: (council: string) =>
      `Somebody asked Real Headlines to send you this letter. Reminders and invitations of ${council} reach people in the same way.`,
  },
};
