import { z } from "zod";
import type { Day } from "#app/domain/calendar/period.ts";
import { type AccessibilityStatement, compliances } from "#app/domain/council/accessibility.ts";
import type { Problem } from "#app/domain/problem.ts";
import { day, dayOrNone } from "#app/forms/calendar/day.ts";
import { form, type Parsed } from "#app/forms/form.ts";
import { number } from "#app/forms/number.ts";
import { email } from "#app/forms/people/email.ts";
import { textOrNone } from "#app/forms/text.ts";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

const wholeDays = words.councilFields.workingDays;

/** No day in it can be after `today`. */
export const accessibilityForm = form(
  {
    compliance: z.enum(compliances, words.councilFields.compliance),
    problems: textOrNone({ ...words.councilFields.problems, most: 4000 }),
    contactEmail: email(words.councilFields.contactEmail),
    contactPhone: textOrNone({ ...words.councilFields.contactPhone, most: 40 }),
    answerDays: number({ enter: wholeDays, mark: null, otherwise: wholeDays }).refine(
      (days) => Number.isInteger(days) && days >= 1 && days <= 60,
      wholeDays,
    ),
    testedBy: textOrNone({ ...words.councilFields.testedBy, most: 200 }),
    lastTestedOn: dayOrNone,
    preparedOn: day(words.councilFields.preparedOn),
    reviewedOn: day(words.councilFields.reviewedOn),
  },
  {
    optional: ["compliance"],
    blank: { answerDays: "5" },
    meaning: (statement, { today }: { today: Day }): Parsed<AccessibilityStatement> => {
      const problems = contradictionsIn(statement, today);
      return problems.length > 0 ? { ok: false, problems } : { ok: true, value: statement };
    },
  },
);

export function accessibilityEntriesOf(
  statement: AccessibilityStatement | undefined,
  today: Day,
): typeof accessibilityForm.blank {
  if (!statement) {
    const now = dayInWords(today);
    return { ...accessibilityForm.blank, preparedOn: now, reviewedOn: now };
  }
  const { answerDays, lastTestedOn, preparedOn, reviewedOn, ...texts } = statement;
  return {
    ...texts,
    problems: texts.problems ?? "",
    contactPhone: texts.contactPhone ?? "",
    testedBy: texts.testedBy ?? "",
    answerDays: String(answerDays),
    lastTestedOn: lastTestedOn ? dayInWords(lastTestedOn) : "",
    preparedOn: dayInWords(preparedOn),
    reviewedOn: dayInWords(reviewedOn),
  };
}

function contradictionsIn(statement: AccessibilityStatement, today: Day): Problem[] {
  const { compliance, problems, testedBy, lastTestedOn, preparedOn, reviewedOn } = statement;
  const wrong: [isWrong: boolean, field: keyof AccessibilityStatement, message: string][] = [
    [compliance !== "full" && !problems, "problems", words.councilFields.noProblems],
    [compliance === "full" && Boolean(problems), "compliance", fullWithProblems],
    [lastTestedOn !== null && !testedBy, "testedBy", words.councilFields.nobodyTested],
    [lastTestedOn === null && testedBy !== null, "lastTestedOn", words.councilFields.notDated],
    [lastTestedOn !== null && lastTestedOn > today, "lastTestedOn", notYet],
    [preparedOn > today, "preparedOn", notYet],
    [reviewedOn > today, "reviewedOn", notYet],
    [reviewedOn < preparedOn, "reviewedOn", words.councilFields.reviewedBefore],
  ];
  return wrong.flatMap(([isWrong, field, message]) => (isWrong ? { field, message } : []));
}

const fullWithProblems = words.councilFields.fullWithProblems;
const notYet = words.councilFields.notYet;
