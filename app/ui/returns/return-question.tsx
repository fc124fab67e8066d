import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { figureStates } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Question } from "#app/domain/returns/return.ts";
import type { Use } from "#app/domain/reviews/use.ts";
import { type AnswerEntry, blankEntry, fieldOf } from "#app/forms/returns/return-entries.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { TextField } from "#app/ui/kit/fields.tsx";
import { useFrame } from "#app/ui/kit/frame.ts";
import { Was } from "#app/ui/reviews/restated.tsx";
import { words } from "#app/words/words.ts";

/** One question of a return with everything that answers it: in the grid, alone on a page, and where a figure is corrected. */
export function ReturnQuestion({
  question,
  entry = blankEntry,
  problems,
  use,
  isCompact = false,
}: {
  question: Question;
  entry?: AnswerEntry | undefined;
  problems: readonly Problem[];
  /** What becomes of its figures. */
  use: Use | undefined;
  isCompact?: boolean;
}) {
  const { link } = useFrame();
  const { metric, period } = question;
  const name = (field: Parameters<typeof fieldOf>[1]) => fieldOf(metric.slug, field);
  return (
    <fieldset className="govuk-fieldset question" id={metric.slug}>
      <legend className="govuk-fieldset__legend">{words.question(metric, period)}</legend>
      <p className="how">
        {metric.name}. {words.return.period(periodInWords(period))}.
      </p>
      <input
        type="hidden"
        name={name("startedFrom")}
        value={entry.startedFrom || String(question.figure?.id ?? "")}
      />
      <div className="question-parts">
        <Before question={question} />
        <div className="question-numbers">
          <Numbers metric={metric} entry={entry} problems={problems} />
        </div>
        <Radios
          name={name("state")}
          legend={words.return.state}
          options={figureStates.map((state) => ({
            value: state,
            text: words.return.states[state],
            ...(!isCompact && words.return.stateHints[state]
              ? { hint: words.return.stateHints[state] }
              : {}),
          }))}
          defaultValue={entry.state || "given"}
          areSmall
          problems={problems}
        />
        <TextField
          name={name("note")}
          label={words.return.note}
          hint={words.return.noteHint}
          defaultValue={entry.note}
          problems={problems}
        />
      </div>
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
    </fieldset>
  );
}

type Part = { metric: MetricInService; entry: AnswerEntry; problems: readonly Problem[] };

function Numbers({ metric, entry, problems }: Part) {
  const { slug, measure, unit, partUnit } = metric;
  const field = (name: "number" | "part" | "whole", label: string) => (
    <TextField
      name={fieldOf(slug, name)}
      label={label}
      inputMode={measure === "value" ? "text" : "decimal"}
      autoComplete="off"
      width={10}
      defaultValue={entry[name]}
      problems={problems}
    />
  );
  if (measure !== "share") return field("number", labelOf(metric));
  return (
    <>
      {field("part", words.return.part(unit, partUnit ?? ""))}
      {field("whole", words.return.whole(unit))}
    </>
  );
}

function labelOf({ measure, unit }: MetricInService): string {
  if (unit === "£") return words.return.pounds;
  if (unit === "%") return words.return.percent;
  return measure === "count" ? words.return.number(unit) : words.return.value(unit);
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
