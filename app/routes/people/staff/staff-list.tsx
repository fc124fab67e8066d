import { type StaffMember, stateOf } from "#app/domain/people/staff.ts";
import { momentInWords } from "#app/words/en/calendar/period-in-words.ts";
import { listInWords } from "#app/words/en/sentence.ts";
import { words } from "#app/words/words.ts";

export function StaffList({ people, ownId }: { people: readonly StaffMember[]; ownId: number }) {
  return (
    <ul className="token-list">
      {people.map((person) => (
        <li key={person.id}>
          <div>
            <h2>
              <a href={`/settings/people/${person.id}`}>{person.name}</a>
            </h2>
            <p className="how">{person.email}</p>
          </div>
          <p className="how">{factsOf(person, person.id === ownId)}</p>
          <State person={person} />
        </li>
      ))}
    </ul>
  );
}

function factsOf(
  { roles, metrics, breaksGlass }: Pick<StaffMember, "roles" | "metrics" | "breaksGlass">,
  isOwn: boolean,
): string {
  const { roleNames, gives, you, breaksGlass: emergency } = words.people;
  const [first = "", ...more] = roles.map((role) => roleNames[role]);
  const named = listInWords([first, ...more.map((name) => name.toLowerCase())]);
  return [
    named,
    metrics.length > 0 && gives(metrics.length),
    breaksGlass && emergency,
    isOwn && you,
  ]
    .filter(Boolean)
    .join(", ");
}

function State({ person }: { person: StaffMember }) {
  const { states, until } = words.people;
  const state = stateOf(person);
  return (
    <p className="token-state">
      <b>{states[state]}</b>
      {state === "invited" &&
        person.openLink &&
        ` ${until(momentInWords(person.openLink.expiresAt))}`}
    </p>
  );
}
