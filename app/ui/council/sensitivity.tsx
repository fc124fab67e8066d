import type { Day } from "#app/domain/calendar/period.ts";
import { type SensitivityPeriod, stateOn } from "#app/domain/council/sensitivity.ts";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export function SensitivityList({
  periods,
  today,
}: {
  periods: readonly SensitivityPeriod[];
  today: Day;
}) {
  const { none, states, dates, end, remove } = words.sensitivity;
  if (periods.length === 0) return <p className="nothing-found">{none}</p>;
  return (
    <ul className="token-list">
      {periods.map((period) => {
        const { id, name, startsOn, endsOn } = period;
        const state = stateOn(today, period);
        return (
          <li key={id}>
            <h2>{name}</h2>
            <p className="link-opened">{dates(dayInWords(startsOn), dayInWords(endsOn))}</p>
            <p className="token-state">
              <b>{states[state]}</b>
              {state !== "over" && (
                <a href={`/settings/sensitivity/${id}/ending`}>
                  {startsOn < today ? end : remove}
                  <span className="govuk-visually-hidden">: {name}</span>
                </a>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
