import type { Month } from "#app/domain/calendar/period.ts";
import type { Problem } from "#app/domain/problem.ts";
import {
  type Check,
  confirmationOf,
  type OtherFigure,
  type ShownAnswer,
} from "#app/forms/returns/return-check.ts";
import { type AnswerField, fieldOf, fieldsOf } from "#app/forms/returns/return-entries.ts";
import { Checkboxes, Radios } from "#app/ui/kit/choices.tsx";
import { Button } from "#app/ui/kit/fields.tsx";
import { FormProvider } from "#app/ui/kit/form-context.ts";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { words } from "#app/words/words.ts";

export function ReturnCheck({
  month,
  check: { answers, open },
  problems,
}: {
  month: Month;
  check: Check;
  problems: readonly Problem[];
}) {
  const entries = Object.assign({}, ...answers.map(({ slug, entry }) => fieldsOf(slug, entry)));
  return (
    <form method="post" action={`/returns/${month}/check`} noValidate>
      <dl className="answers">
        <FormProvider value={{ words: {}, entries, problems }}>
          {answers.map((answer) => (
            <Answer key={answer.slug} month={month} answer={answer} />
          ))}
        </FormProvider>
      </dl>
      {open.length > 0 && (
        <TitledSection id="open" title={words.check.open}>
          <p className="how">{words.check.openLead}</p>
          <ul className="govuk-list govuk-list--bullet">
            {open.map(({ slug, name }) => (
              <li key={slug}>{name}</li>
            ))}
          </ul>
        </TitledSection>
      )}
      <div className="form-end">
        <Button>{words.check.send}</Button>
        <a href={`/returns/${month}`}>{words.return.back}</a>
      </div>
    </form>
  );
}

function Answer({ month, answer }: { month: Month; answer: ShownAnswer }) {
  const { slug, name, period, text, note, warnings, meanwhile } = answer;
  return (
    <div>
      <dt>
        {name}
        <span className="how">{period}</span>
      </dt>
      <dd>
        {text}
        {note && <span className="how">{note}</span>}
        <Entry answer={answer} />
        {meanwhile && <Both slug={slug} mine={{ text, note }} theirs={meanwhile} />}
        <Warnings slug={slug} warnings={warnings} />
      </dd>
      <dd>
        <a className="correct" href={`/returns/${month}/${slug}`}>
          {words.check.change}
          <span className="govuk-visually-hidden"> {name}</span>
        </a>
      </dd>
    </div>
  );
}

/** The answers as hidden fields, so that what is seen is sent. */
function Entry({ answer: { slug, measure, entry, meanwhile } }: { answer: ShownAnswer }) {
  const seen = { ...entry, startedFrom: String(meanwhile?.id ?? entry.startedFrom) };
  const numbers: AnswerField[] = measure === "share" ? ["part", "whole"] : ["number"];
  return (["state", ...numbers, "note", "startedFrom"] as const).map((field) => (
    <input key={field} type="hidden" name={fieldOf(slug, field)} value={seen[field]} />
  ));
}

export function Warnings({ slug, warnings }: { slug: string; warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  const token = confirmationOf(warnings);
  return (
    <div className="slip">
      <Checkboxes
        name={fieldOf(slug, "confirmed")}
        legend={words.warnings.asked(warnings)}
        hint={words.check.orChange}
        options={[{ value: token, text: words.check.confirm }]}
        areSmall
      />
    </div>
  );
}

function Both({
  slug,
  mine,
  theirs,
}: {
  slug: string;
  mine: { text: string; note: string | null };
  theirs: OtherFigure;
}) {
  const { check } = words;
  return (
    <div className="slip">
      <p>{check.meanwhile(theirs.givenBy, theirs.on)}</p>
      <Radios
        name={fieldOf(slug, "chosen")}
        legend={check.choose}
        options={[
          { value: "theirs", text: check.theirs(check.withNote(theirs.text, theirs.note)) },
          { value: "mine", text: check.mine(check.withNote(mine.text, mine.note)) },
        ]}
        areSmall
      />
    </div>
  );
}
