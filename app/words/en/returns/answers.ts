import type { Period } from "#app/domain/calendar/period.ts";
import type { Display } from "#app/domain/metrics/display.ts";
import type { Amount } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { amountInWords, inFigures, poundsInWords } from "#app/words/en/numbers.ts";

export const answerWords = {
  /** The metric's own question, or one made of its name and unit. */
  question({ question, name, measure, unit, partUnit }: MetricInService, period: Period): string {
    if (question) return question;
    const when = `in ${periodInWords(period)}`;
    const units = unit === "£" ? "pounds" : unit === "%" ? "percent" : unit;
    switch (measure) {
      case "count":
        return `${name}: how many ${units} ${when}?`;
      case "share":
        return `${name}: how many ${units} ${when}, and how many of them ${partUnit}?`;
      case "value":
        return `${name}: what was it ${when}, in ${units}?`;
    }
  },
  /** An amount as its officer gave it: "1,174 of 2,400 (48.9%)", "812 calls", "not available". */
  answer(amount: Amount, display: Display): string {
    if (amount.state !== "given" || amount.whole === null) return amountInWords(amount, display);
    const [part, whole] = [amount.part, amount.whole].map((value) =>
      numberOrMoney(value ?? 0, display),
    );
    if (amount.whole === 0) return `${part} of ${whole}`;
    const [share] = amountInWords(amount, display).split(" ");
    return `${part} of ${whole} (${share})`;
  },
};

const numberOrMoney = (value: number, { unit }: Display): string =>
  unit === "£" ? poundsInWords(value) : inFigures(value, 10);
