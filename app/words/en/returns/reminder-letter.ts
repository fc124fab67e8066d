import type { Day, Month } from "#app/domain/calendar/period.ts";
import type { Letter } from "#app/domain/letter.ts";
import type { OwedFigure } from "#app/domain/returns/outstanding.ts";
import { dayInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { plural } from "#app/words/en/sentence.ts";

export type ReminderFacts = {
  /** The officer's name and the sender's. */
  to: string;
  from: string;
  council: string;
  month: Month;
  figures: readonly OwedFigure[];
  /** The return's address, and the last day on which it works. */
  link: string;
  until: Day;
};

/** The letter that asks an officer for figures. */
export const reminderLetterWords = {
  reminderLetter({ to, from, council, month, figures, link, until }: ReminderFacts): Letter {
    const count = figures.length;
    const inWords = periodInWords(month);
    return {
      subject: `${inWords}: ${count} ${plural(count, "figure", "figures")} to come`,
      text: [
        `Hello ${to},`,
        count === 1
          ? `One figure for ${inWords} is still to come from you:`
          : `${count} figures for ${inWords} are still to come from you:`,
        figures.map((figure) => `- ${asked(figure, month)}`).join("\n"),
        `Your return opens here, without signing in:\n${link}`,
        "It takes about two minutes. If a figure is not available yet, or does not apply, say so there: that is an answer too.",
        `The link is for you alone and works until ${dayInWords(until)}.`,
        `Thank you,\n${from}\n${council}`,
      ].join("\n\n"),
    };
  },
};

function asked({ metric, period, dueOn, isLate }: OwedFigure, month: Month): string {
  const of = period === month ? "" : `, ${periodInWords(period)}`;
  return `${metric.name}${of}: ${isLate ? "was due" : "due"} ${dayInWords(dueOn)}`;
}
