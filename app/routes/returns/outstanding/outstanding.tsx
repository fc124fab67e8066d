import { lastMonthOf, type Month } from "#app/domain/calendar/period.ts";
import type { MissingFigure } from "#app/domain/metrics/missing.ts";
import type { Links } from "#app/domain/people/link.ts";
import type { Completeness, OwedFigure, Owing } from "#app/domain/returns/outstanding.ts";
import { TableHead } from "#app/ui/kit/table.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import {
  dayInWords,
  momentInWords,
  periodInWords,
} from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export function OwingList({
  owing,
  month,
  reachable,
  links,
  asked,
}: {
  owing: readonly Owing[];
  month: Month;
  reachable: readonly number[];
  links: readonly Links["return"][];
  asked: number;
}) {
  const { outstanding } = words;
  return (
    <TitledSection id="waited" title={outstanding.waited}>
      {owing.length === 0 && (
        <p className="nothing-found">{asked === 0 ? outstanding.nobodyAsked : outstanding.all}</p>
      )}
      {owing.map((one) => (
        <article className="owing" key={one.personId}>
          <OwingHead
            owing={one}
            month={month}
            isReachable={one.personId !== null && reachable.includes(one.personId)}
            last={links.find(({ personId }) => personId === one.personId)}
          />
          <ul>
            {one.figures.map((figure) => (
              <Owed
                key={figure.metric.slug}
                figure={figure}
                month={month}
                isSomebodys={one.personId !== null}
              />
            ))}
          </ul>
        </article>
      ))}
    </TitledSection>
  );
}

function OwingHead({
  owing: { personId, name, figures, late },
  month,
  isReachable,
  last,
}: {
  owing: Owing;
  month: Month;
  isReachable: boolean;
  last: Links["return"] | undefined;
}) {
  const { outstanding } = words;
  const shownName = name === null || isReachable ? name : outstanding.left(name);
  return (
    <header>
      <div>
        <h3>{shownName ?? outstanding.nobody}</h3>
        <p className="how">
          {outstanding.owes(figures.length, late)}
          {last && `. ${lastReminder(last)}`}.{name === null && ` ${outstanding.nobodyLead}`}
        </p>
      </div>
      {isReachable && (
        <a
          className="govuk-button govuk-button--secondary"
          href={`/reminders/new?person=${personId}&month=${month}`}
        >
          {last ? outstanding.remindAgain : outstanding.remind}
          <span className="govuk-visually-hidden">{outstanding.about(name ?? "")}</span>
        </a>
      )}
    </header>
  );
}

function lastReminder({ madeAt, timesOpened, lastOpenedAt }: Links["return"]): string {
  const opened = words.reminder.opened(timesOpened, lastOpenedAt && momentInWords(lastOpenedAt));
  return words.outstanding.reminded(momentInWords(madeAt), opened);
}

function Owed({
  figure,
  month,
  isSomebodys,
}: {
  figure: OwedFigure;
  month: Month;
  isSomebodys: boolean;
}) {
  const { metric, period, since, dueOn, isLate, daysLate } = figure;
  const { outstanding } = words;
  const due = dayInWords(dueOn);
  return (
    <li>
      <div>
        <a href={`/metrics/${metric.slug}`}>{metric.name}</a>
        {period !== month && `, ${periodInWords(period)}`}
        <p className="how">
          {metric.serviceName},{" "}
          {isLate ? (
            <>
              {outstanding.wasDue(due)}, <strong>{outstanding.late(daysLate)}</strong>
            </>
          ) : (
            outstanding.due(due)
          )}
          {since !== period && `; ${outstanding.since(periodInWords(since))}`}
        </p>
      </div>
      <ul className="deeds">
        <li>
          <a href={`/returns/${lastMonthOf(period)}/${metric.slug}`}>
            {isSomebodys ? outstanding.giveFor : outstanding.giveNobodys}
            <span className="govuk-visually-hidden">{outstanding.about(metric.name)}</span>
          </a>
        </li>
        <li>
          <a href={`/metrics/${metric.slug}/owner?month=${month}`}>
            {outstanding.handOver}
            <span className="govuk-visually-hidden">{outstanding.about(metric.name)}</span>
          </a>
        </li>
        <li>
          <a href={`/metrics/${metric.slug}/absences/${period}`}>
            {outstanding.absent}
            <span className="govuk-visually-hidden">{outstanding.about(metric.name)}</span>
          </a>
        </li>
      </ul>
    </li>
  );
}

export function CompletenessTable({ services }: { services: readonly Completeness[] }) {
  const { outstanding } = words;
  return (
    <TitledSection id="services" title={outstanding.services}>
      <table className="figures completeness">
        <TableHead columns={[outstanding.service, [outstanding.in, "number"]]} />
        <tbody>
          {services.map(({ service, given, asked }) => (
            <tr key={service}>
              <th scope="row">{service}</th>
              <td className="number">
                {given === asked ? (
                  outstanding.of(given, asked)
                ) : (
                  <b>{outstanding.of(given, asked)}</b>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TitledSection>
  );
}

export function Unavailable({ figures }: { figures: readonly MissingFigure[] }) {
  return (
    <TitledSection id="unavailable" title={words.outstanding.unavailable}>
      <ul className="missing">
        {figures.map(({ metric, period, note }) => (
          <li key={metric.slug}>
            <a href={`/metrics/${metric.slug}`}>{metric.name}</a>
            <span className="how">{note ?? periodInWords(period)}</span>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}
