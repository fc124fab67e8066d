import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";
import { openOf, type Question } from "#app/domain/returns/return.ts";
import {
  type CheckedAnswer,
  checkedAnswers,
  givenMeanwhile,
  type Warning,
} from "#app/domain/returns/return-check.ts";
import { parseAnswer, parseReturn } from "#app/forms/returns/return.ts";
import {
  type Check,
  confirmationOf,
  type OtherFigure,
  type ShownAnswer,
} from "#app/forms/returns/return-check.ts";
import {
  type AnswerEntry,
  blankEntry,
  fieldOf,
  type ReturnEntries,
} from "#app/forms/returns/return-entries.ts";
import { momentInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import type { FigureToGive } from "#db/changes/metrics/figures.ts";
import { giversOf } from "#db/queries/returns/returns.ts";
import type { Database } from "#db/schema.ts";
import type { OpenReturn } from "./return.ts";

/** Null if an answer is invalid or there are none. */
export function answersOf(
  entries: ReturnEntries,
  { questions, records }: OpenReturn,
): CheckedAnswer[] | null {
  const waiting = questions.filter(
    (question) => question.figure === null || parseAnswer(entryOf(entries, question), question).ok,
  );
  const parsed = parseReturn(entries, waiting);
  if (!parsed.ok) return null;
  const answers = parsed.value.map((answer) => {
    const { chosen } = entryOf(entries, answer.question);
    const hasSeen = chosen === "theirs" || chosen === "mine";
    return hasSeen ? answer : { ...answer, startedFrom: null };
  });
  return answers.length === 0 ? null : checkedAnswers(answers, records);
}

/** Choices and confirmations still needed before answers can be sent. */
export function problemsBeforeSending(
  answers: readonly CheckedAnswer[],
  entries: ReturnEntries,
  say: { choose: (name: string) => string; confirm: (name: string) => string },
): Problem[] {
  return answers.flatMap(({ question, warnings, meanwhile }) => {
    const { slug, name } = question.metric;
    const entry = entryOf(entries, question);
    if (meanwhile) return [{ field: fieldOf(slug, "chosen"), message: say.choose(name) }];
    if (entry.chosen === "theirs" || entry.confirmed === confirmationOf(statementsOf(warnings)))
      return [];
    return [{ field: fieldOf(slug, "confirmed"), message: say.confirm(name) }];
  });
}

/** Leaves out those given up for somebody else's figure. `because` explains replacements. */
export function answersToSend(
  answers: readonly CheckedAnswer[],
  entries: ReturnEntries,
  because: string,
): (CheckedAnswer & { reason?: string })[] {
  return answers
    .filter(({ question }) => entryOf(entries, question).chosen !== "theirs")
    .map((answer) => (answer.startedFrom === null ? answer : { ...answer, reason: because }));
}

export function figureToGive(answer: CheckedAnswer & { reason?: string }): FigureToGive {
  const { question, warnings, meanwhile: _, ...figure } = answer;
  const { metric, period } = question;
  const confirmation =
    warnings.length > 0 ? words.warnings.confirmed(statementsOf(warnings)) : null;
  return { ...figure, metric, period, source: metric.source, confirmation };
}

export async function checkOf(
  db: Database,
  answers: readonly CheckedAnswer[],
  entries: ReturnEntries,
  questions: readonly Question[],
): Promise<Check> {
  const seen = answers.flatMap(({ question }) => question.figure?.id ?? []);
  const givers = new Map((await giversOf(db, seen)).map(({ id, givenBy }) => [id, givenBy]));
  const answered = new Set(answers.map(({ question }) => question.metric.slug));
  return {
    answers: answers.map((answer) => shown(answer, entryOf(entries, answer.question), givers)),
    open: openOf(questions)
      .filter(({ metric }) => !answered.has(metric.slug))
      .map(({ metric: { slug, name } }) => ({ slug, name })),
  };
}

function shown(
  answer: CheckedAnswer,
  entry: AnswerEntry,
  givers: ReadonlyMap<number, string | null>,
): ShownAnswer {
  const { amount, note, warnings } = answer;
  const { metric, period } = answer.question;
  const meanwhile = givenMeanwhile({ ...answer, startedFrom: null });
  return {
    slug: metric.slug,
    measure: metric.measure,
    name: metric.name,
    period: periodInWords(period),
    text: words.answer(amount, metric),
    note,
    warnings: statementsOf(warnings),
    entry,
    meanwhile: meanwhile && otherFigure(meanwhile, metric, givers.get(meanwhile.id)),
  };
}

const otherFigure = (
  figure: FigureInForce,
  metric: Metric,
  givenBy: string | null | undefined,
): OtherFigure => ({
  id: figure.id,
  text: words.answer(figure, metric),
  note: figure.note,
  givenBy: givenBy ?? words.check.anImport,
  on: momentInWords(figure.givenAt),
});

export const statementsOf = (warnings: readonly Warning[]): string[] =>
  warnings.map(words.warnings.statement);

const entryOf = (entries: ReturnEntries, { metric }: Question): AnswerEntry =>
  entries[metric.slug] ?? blankEntry;
