import type { Warning } from "#app/domain/returns/return-check.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { inFigures, numberInWords, usualRange } from "#app/words/en/numbers.ts";
import { answerWords } from "./answers.ts";

export const warningWords = {
  warnings: {
    /** Without a full stop, so that it can be asked and confirmed. */
    statement(warning: Warning): string {
      switch (warning.kind) {
        case "whole":
          return wholeStatement(warning);
        case "ratio":
          return ratioStatement(warning);
        case "range": {
          const { isAbove, usual, metric } = warning;
          return `This is far ${isAbove ? "above" : "below"} the usual range, ${usualRange(usual, metric)}`;
        }
        case "sum": {
          const { total, sum, whole } = warning;
          const difference = Number(Math.abs(sum - whole).toPrecision(15));
          const side = sum > whole ? "more" : "fewer";
          return `The parts of ${total.name} add up to ${inFull(sum)}, ${inFull(difference)} ${side} than its ${inFull(whole)} ${total.unit}`;
        }
      }
    },
    asked: (statements: readonly string[]) => `${statements.join(". ")}: right, or a slip?`,
    confirmed: (statements: readonly string[]) => `${statements.join(". ")}: confirmed as right`,
  },
};

type Of<Kind> = Extract<Warning, { kind: Kind }>;

function wholeStatement({ whole, last, metric }: Of<"whole">): string {
  const was = `in ${periodInWords(last.period)} it was ${inFigures(last.whole)}`;
  if (whole === 100) return `The whole is 100, as if these were percentages, and ${was}`;
  return `The whole, ${inFigures(whole)} ${metric.unit}, is ${times(whole / last.whole)} the last one: ${was}`;
}

function ratioStatement({ value, whole, ratio, last, metric }: Of<"ratio">): string {
  const was = `${periodInWords(last.period)}, which was ${answerWords.answer(last, metric)}`;
  const share = whole === null ? "" : ` ${numberInWords(value, metric)},`;
  if (value === 0) return `This is${share || " 0"} and not like ${was}`;
  return `This is${share} ${times(ratio)} ${was}`;
}

const inFull = (value: number) => inFigures(value, 10);

/** "nine times", "about four times", "a tenth of", "less than a tenth of". */
function times(ratio: number): string {
  const [size, names] = ratio >= 1 ? [ratio, multiples] : [1 / ratio, fractions];
  const round = Math.round(size);
  const name = names[round - 3];
  const about = Math.abs(size - round) / size > 0.02 ? "about " : "";
  if (name) return `${about}${name}`;
  return ratio >= 1 ? `about ${inFigures(round)} times` : "less than a tenth of";
}

/** From three times and a third on. */
const multiples = "three four five six seven eight nine ten eleven twelve"
  .split(" ")
  .map((count) => `${count} times`);

const fractions = "a third,a quarter,a fifth,a sixth,a seventh,an eighth,a ninth,a tenth"
  .split(",")
  .map((part) => `${part} of`);
