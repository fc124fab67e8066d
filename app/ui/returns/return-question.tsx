import type { ReactNode } from "react";
import { figureStates } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { Question } from "#app/domain/returns/return.ts";
import type { Use } from "#app/domain/reviews/use.ts";
import { type AnswerField, fieldOf } from "#app/forms/returns/return-entries.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { optionsOf, TextField } from "#app/ui/kit/fields.tsx";
import { Hidden } from "#app/ui/kit/form.tsx";
import { type DrawnForm, FormProvider } from "#app/ui/kit/form-context.ts";
import { useFrame } from "#app/ui/kit/frame.ts";
import { Was } from "#app/ui/reviews/restated.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export const QuestionForm = ({
  questions,
  ...form
}: Omit<DrawnForm, "words"> & { questions: readonly Question[]; children: ReactNode }) => (
  <FormProvider
    value={{
      ...form,
      words: Object.assign({}, ...questions.map(({ metric }) => fieldWords(metric))),
    }}
  >
    {form.children}
  </FormProvider>
);

export function fieldWords({ slug, measure, unit, partUnit }: MetricInService) {
  const { return: form } = words;
  const name = (field: AnswerField) => fieldOf(slug, field);
  const number = measure === "count" ? form.number(unit) : form.value(unit);
  return {
    [name("state")]: form.state,
    [name("number")]: unit === "£" ? form.pounds : unit === "%" ? form.percent : number,
    [name("part")]: form.part(unit, partUnit ?? ""),
    [name("whole")]: form.whole(unit),
    [name("note")]: form.note,
    [`${name("note")}Hint`]: form.noteHint,
    [name("reason")]: words.correction.reason,
  };
}

export function ReturnQuestion({
  question,
  use,
  isCompact = false,
}: {
  question: Question;
  use: Use | undefined;
  isCompact?: boolean;
}) {
  const { metric, period } = question;
  const { slug, name, measure } = metric;
  const numbers = measure === "share" ? (["part", "whole"] as const) : (["number"] as const);
  return (
    <fieldset className="govuk-fieldset question" id={slug}>
      <legend className="govuk-fieldset__legend">{words.question(metric, period)}</legend>
      <p className="how">
        {name}. {words.return.period(periodInWords(period))}.
      </p>
      <Hidden name={fieldOf(slug, "startedFrom")} />
      <div className="question-parts">
        <Before question={question} />
        <div className="question-numbers">
          {numbers.map((field) => (
            <TextField
              key={field}
              name={fieldOf(slug, field)}
              inputMode={measure === "value" ? "text" : "decimal"}
              autoComplete="off"
              width={10}
            />
          ))}
        </div>
        <Radios
          name={fieldOf(slug, "state")}
          options={isCompact ? states.map(({ hint, ...state }) => state) : states}
          areSmall
        />
        <TextField name={fieldOf(slug, "note")} />
      </div>
      <About metric={metric} use={use} />
    </fieldset>
  );
}

const states = optionsOf(figureStates, words.return.states, words.return.stateHints);

function About({ metric, use }: { metric: MetricInService; use: Use | undefined }) {
  const { link } = useFrame();
  return (
    <details>
      <summary>
        {words.return.what}
        <span className="govuk-visually-hidden">: {metric.name}</span>
      </summary>
      <p>{metric.definition}</p>
      <p>
        {use && words.use(use)}{" "}
        {!link && <a href={`/metrics/${metric.slug}`}>{words.return.more}</a>}
      </p>
    </details>
  );
}

function Before({ question: { metric, before } }: { question: Question }) {
  return (
    <div className="question-before">
      <p>{words.return.before}</p>
      {before.length === 0 ? (
        <p className="how">{words.return.noneBefore}</p>
      ) : (
        <dl>
          {before.map((figure) => (
            <div key={figure.period}>
              <dt>{periodInWords(figure.period)}</dt>
              <dd>
                {words.answer(figure, metric)} <Was figure={figure} display={metric} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
