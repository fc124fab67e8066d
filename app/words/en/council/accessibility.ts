import type { Compliance, Enforcement } from "#app/domain/council/accessibility.ts";
import { plural } from "#app/words/en/sentence.ts";

const regulations =
  "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018";
const standard = "Web Content Accessibility Guidelines version 2.2 AA standard";

/** The strings of the accessibility statement, in the form that the law sets out, and of the form that it is made from. */
export const accessibilityWords = {
  statement: {
    title: (owner: string) => `Accessibility statement for ${owner}`,
    scope: (owner: string, address: string) =>
      `This statement is about the website at ${address}, which is ${owner}’s installation of Real Headlines. It does not cover the council’s other websites.`,
    wish: "As many people as possible should be able to use it. You should be able to:",
    abilities: [
      "read and use every page with JavaScript switched off",
      "reach and use everything with the keyboard alone, or by speech recognition",
      "enlarge text to twice its size, and zoom to 400%, without scrolling sideways",
      "read every chart as a table, and hear it described by a screen reader",
      "change colours, contrast and spacing, and ask for less movement",
    ],
    unfinished: (owner: string) => `${owner} has not completed this statement yet.`,
    unfinishedLead:
      "It says what is tried on every version of the product. Nobody has tested this installation for the council, so no level of compliance is claimed.",

    how: "How accessible this website is",
    noneKnown: "We know of no part of it that is not accessible.",
    known: "We know that some parts of it are not fully accessible:",
    tried:
      "Every version of the product is tried before it is released: each page with an automatic check against WCAG 2.2 AA, with the keyboard alone, without JavaScript, at 320 pixels wide, with text of twice the size and in forced colours. Such checks find some problems and not all: they do not replace testing by people.",

    feedback: "Feedback and contact information",
    feedbackLead:
      "If you need something on this website in another format, or find a problem that is not listed here, tell us:",
    answer: (days: number) =>
      `We answer within ${days} working ${plural(days, "day", "days")}. Say which page it is and what you were trying to do.`,
    noContact: "Contact the council in the way you usually do.",
    email: "E-mail",
    phone: "Telephone",

    enforcement: "Enforcement procedure",
    enforced: {
      "Equality and Human Rights Commission": `The Equality and Human Rights Commission (EHRC) is responsible for enforcing the ${regulations} (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).`,
      "Northern Ireland": `The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing the ${regulations} (the ‘accessibility regulations’) in Northern Ireland. If you’re not happy with how we respond to your complaint, contact the ECNI.`,
    } satisfies Record<Enforcement, string>,
    adviser: {
      "Equality and Human Rights Commission": {
        name: "Equality Advisory and Support Service",
        address: "https://www.equalityadvisoryservice.com/",
      },
      "Northern Ireland": {
        name: "Equality Commission for Northern Ireland",
        address: "https://www.equalityni.org/",
      },
    } satisfies Record<Enforcement, { name: string; address: string }>,

    technical: "Technical information about this website’s accessibility",
    committed: (owner: string) =>
      `${owner} is committed to making its website accessible, in accordance with the ${regulations}.`,
    status: "Compliance status",
    statuses: {
      full: `This website is fully compliant with the ${standard}.`,
      partial: `This website is partially compliant with the ${standard}, due to the non-compliances listed below.`,
      none: `This website is not compliant with the ${standard}. The non-accessible sections are detailed below.`,
    } satisfies Record<Compliance, string>,
    noStatus: `Compliance with the ${standard} has not been stated yet.`,

    content: "Non-accessible content",
    contentLead: "The content listed below is non-accessible for the following reasons.",
    nonCompliance: "Non-compliance with the accessibility regulations",
    burden: "Disproportionate burden",
    noBurden: "None is claimed.",
    outside: "Content that’s not within the scope of the accessibility regulations",
    noOutside: "None: every page of this website is within their scope.",

    preparation: "Preparation of this accessibility statement",
    prepared: (day: string) => `This statement was prepared on ${day}.`,
    reviewed: (day: string) => `It was last reviewed on ${day}.`,
    tested: (day: string, by: string) =>
      `This website was last tested on ${day} against the ${standard}. The test was carried out by ${by}.`,
    untested: `This website has not been tested for the council against the ${standard} yet.`,
    unprepared: "The council has not prepared it yet.",
  },

  accessibilityForm: {
    title: "Accessibility statement",
    lead: "The law asks every council for one, in a set form, reviewed each year. It is made from what you say here.",
    see: "Read the statement",
    compliance: "How far does this website comply with WCAG 2.2 AA?",
    compliances: {
      full: { text: "Fully compliant", hint: "A test found no problem" },
      partial: { text: "Partially compliant", hint: "Most of it complies" },
      none: { text: "Not compliant", hint: "Most of it does not" },
    } satisfies Record<Compliance, { text: string; hint: string }>,
    problems: "What is not accessible?",
    problemsHint: "One problem per line: what it is, who it affects and which criterion it fails",
    contactEmail: "E-mail address for questions and problems",
    contactPhone: "Telephone number (optional)",
    answerDays: "Within how many working days do you answer?",
    testedBy: "Who tested it last?",
    testedByHint: "Leave both blank if nobody has",
    lastTestedOn: "When?",
    preparedOn: "The statement was prepared on",
    reviewedOn: "It was last reviewed on",
    dayHint: (day: string) => `For example ${day}`,
    save: "Save the statement",
    cancel: "Cancel",
  },
};
