import type { Month } from "#app/domain/calendar/period.ts";
import { type Links, linkDays, stateOf, usualLinkDays } from "#app/domain/people/link.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { OwedFigure } from "#app/domain/returns/outstanding.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { Button, ErrorSummary } from "#app/ui/kit/fields.tsx";
import { Onward } from "#app/ui/kit/page.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { momentInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export function ReminderForm({
  title,
  debt: { person, month, figures },
  preview,
  problems,
  back,
}: {
  title: string;
  debt: { person: { name: string }; month: Month; figures: readonly OwedFigure[] };
  preview: string;
  problems: readonly Problem[];
  back: string;
}) {
  const { reminder } = words;
  const owesNothing = figures.length === 0;
  return (
    <div className="plain-form">
      <ErrorSummary problems={problems} />
      <h1>{title}</h1>
      {owesNothing ? (
        <p className="govuk-body">{reminder.nothing(person.name, periodInWords(month))}</p>
      ) : (
        <form method="post" noValidate>
          <h2 className="section-title" id="preview">
            {reminder.preview}
          </h2>
          <blockquote className="letter" aria-labelledby="preview">
            {preview}
          </blockquote>
          <Radios
            name="days"
            legend={reminder.days}
            hint={reminder.daysHint}
            options={linkDays.map((days) => ({
              value: String(days),
              text: reminder.choice(days),
            }))}
            defaultValue={String(usualLinkDays)}
            problems={problems}
          />
          <div className="form-end">
            <Button>{reminder.make}</Button>
            <a href={back}>{reminder.cancel}</a>
          </div>
        </form>
      )}
      {owesNothing && <Onward href={back}>{reminder.done}</Onward>}
    </div>
  );
}

export function ReturnLinks({
  links,
  now,
}: {
  links: readonly (Links["return"] & { madeBy: string })[];
  now: string;
}) {
  const { reminder } = words;
  if (links.length === 0) return null;
  return (
    <TitledSection id="links" title={reminder.links} className="return-links">
      <ul className="missing">
        {links.map((link) => (
          <li key={link.id}>
            <div>
              {reminder.madeBy(link.madeBy, momentInWords(link.madeAt))}
              <span className="how">{becameOf(link, now)}</span>
            </div>
            {stateOf(link, now) === "works" && (
              <form method="post" action={`/reminders/${link.id}/revocation`}>
                <button type="submit" className="quiet">
                  {reminder.revoke}
                  <span className="govuk-visually-hidden">
                    , {reminder.madeBy(link.madeBy, momentInWords(link.madeAt))}
                  </span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}

function becameOf(link: Links["return"], now: string): string {
  const { reminder } = words;
  const { sentAt, timesOpened, lastOpenedAt, revokedAt, expiresAt } = link;
  const opened = reminder.opened(timesOpened, lastOpenedAt && momentInWords(lastOpenedAt));
  const state = reminder.state[stateOf(link, now)](momentInWords(revokedAt ?? expiresAt));
  return [sentAt && reminder.sent(momentInWords(sentAt)), opened, state].filter(Boolean).join("; ");
}
