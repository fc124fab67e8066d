import { z } from "zod";
import { readMeasured } from "#app/domain/imports/amount-reading.ts";
import {
  type Amount,
  doesNotApply,
  type FigureState,
  figureStates,
  given,
  givenShare,
  notAvailable,
} from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Answer, Question } from "#app/domain/returns/return.ts";
import { parseNumber } from "#app/forms/identity.ts";
import { text, textOrNone } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";
import {
  type AnswerEntry,
  type AnswerField,
  fieldOf,
  firstFieldOf,
  isBlankAnswer,
  type ReturnEntries,
} from "./return-entries.ts";

export type AnswersParsed = { ok: true; value: Answer[] } | { ok: false; problems: Problem[] };

/** The answers of a return, without blank ones. */
export function parseReturn(entries: ReturnEntries, questions: readonly Question[]): AnswersParsed {
  const parsed = questions.flatMap((question) => {
    const entry = entries[question.metric.slug];
    return entry && !isBlankAnswer(entry) ? [parseAnswer(entry, question)] : [];
  });
  const problems = parsed.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: parsed.flatMap((one) => (one.ok ? [one.value] : [])) };
}

const states = z.enum(figureStates, words.returnFields.state);
const note = textOrNone({ ...words.returnFields.note, most: 1000 });
const reason = text({ ...words.returnFields.reason, most: 1000 });

export function parseAnswer(
  entry: AnswerEntry,
  question: Question,
): { ok: true; value: Answer } | { ok: false; problems: Problem[] } {
  const { metric } = question;
  const state = states.safeParse(entry.state);
  const kept = note.safeParse(entry.note);
  const problems: Problem[] = [];
  const complain = (field: AnswerField, message: string | undefined) =>
    problems.push({ field: fieldOf(metric.slug, field), message: message ?? "" });
  if (!state.success) complain("state", state.error.issues[0]?.message);
  if (!kept.success) complain("note", kept.error.issues[0]?.message);
  if (kept.success && state.data && state.data !== "given" && kept.data === null)
    complain("note", whyNot[state.data]);
  const amount = state.success ? amountIn(entry, state.data, metric, complain) : undefined;
  if (problems.length > 0 || !amount || !kept.success) return { ok: false, problems };
  const startedFrom = seenIn(entry.startedFrom);
  return { ok: true, value: { question, amount, note: kept.data, startedFrom } };
}

export function parseReason(
  entry: AnswerEntry,
  slug: string,
): { ok: true; value: string } | { ok: false; problems: Problem[] } {
  const parsed = reason.safeParse(entry.reason);
  if (parsed.success) return { ok: true, value: parsed.data };
  const message = parsed.error.issues[0]?.message ?? "";
  return { ok: false, problems: [{ field: fieldOf(slug, "reason"), message }] };
}

export const nothingAnswered = (metric: MetricInService): Problem => ({
  field: firstFieldOf(metric),
  message: words.returnFields.noAnswer,
});

const whyNot: Record<Exclude<FigureState, "given">, string> = {
  "not available": words.returnFields.whyNot["not available"],
  "does not apply": words.returnFields.whyNot["does not apply"],
};

type Complain = (field: AnswerField, message: string) => void;

function amountIn(
  entry: AnswerEntry,
  state: FigureState,
  metric: MetricInService,
  complain: Complain,
): Amount | undefined {
  const fields = metric.measure === "share" ? (["part", "whole"] as const) : (["number"] as const);
  if (state !== "given") {
    const typed = fields.find((field) => entry[field].trim() !== "");
    if (!typed) return state === "not available" ? notAvailable : doesNotApply;
    complain(typed, words.returnFields.numberToo(state));
    return undefined;
  }
  const numbers = fields.map((field) => numberIn(entry[field], field, metric, complain));
  const [one, whole] = numbers;
  if (one === undefined || numbers.includes(undefined)) return undefined;
  if (whole === undefined) return given(one);
  if (one > whole) {
    const problem = words.reading.problem({ kind: "part past whole", part: one, whole });
    complain("part", words.returnFields.swapped(problem));
    return undefined;
  }
  return givenShare(one, whole);
}

function numberIn(
  typed: string,
  field: "number" | "part" | "whole",
  { measure, unit }: MetricInService,
  complain: Complain,
): number | undefined {
  const reading = readMeasured(typed, measure, unit);
  if (reading.ok && reading.number !== null) return reading.number;
  complain(field, reading.ok ? enter[field] : words.reading.problem(reading.problem));
  return undefined;
}

const enter = {
  number: words.returnFields.enter.number,
  part: words.returnFields.enter.part,
  whole: words.returnFields.enter.whole,
};

/** 0, which no figure has, if it is not an id. */
const seenIn = (typed: string): number | null => (typed === "" ? null : (parseNumber(typed) ?? 0));
