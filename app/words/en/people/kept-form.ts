import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";

/** What the pages say of a form that was sent when its session had ended. */
export const keptFormWords = {
  keptForm: {
    title: "What you typed is still here",
    lead: (form: string, when: string) =>
      `You had been signed out when you sent ${form}, on ${when}. Nothing of it is lost, and nothing of it has been saved yet.`,
    file: "The file that you chose is not kept: you will be asked to choose it again.",
    send: "Send it now",
    drop: "Discard it",
    how: (until: string) =>
      `It is checked when you send it, against what has been recorded by then. It is kept for you alone, until ${until}.`,
    signIn:
      "You had been signed out, as happens after 30 minutes without use. Nothing that you typed is lost: sign in again and you can send it.",
    byLink:
      "You had been signed out, as happens after 30 minutes without use. Nothing that you typed is lost: open your link again and you can send it.",
    /** A form in words, by its address. */
    form: (path: string): string => {
      const [, part = "", ...rest] = path.split(/[/?]/);
      if (part === "returns") return returnIn(rest[0]);
      if (part === "metrics" && rest.includes("correction")) return "a correction";
      return forms[part] ?? "a form";
    },
  },
};

const returnIn = (month = "") =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? `your return for ${periodInWords(month)}` : "your return";

const forms: Record<string, string> = {
  campaigns: "the form about a campaign",
  claims: "the form about a claim",
  imports: "the figures that you were importing",
  metrics: "the form about a metric",
  reminders: "a reminder",
  reviews: "the form about a review",
  settings: "the settings that you were changing",
  summary: "the form about a summary",
};
