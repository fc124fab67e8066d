import { linkPurposeFor, type StaffMember, stateOf } from "#app/domain/people/staff.ts";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { words } from "#app/words/words.ts";

export function PersonActions({ person, isOwn }: { person: StaffMember; isOwn: boolean }) {
  const { people } = words;
  const at = `/settings/people/${person.id}`;
  const isDisabled = stateOf(person) === "disabled";
  const actions = [
    !isDisabled && { to: `${at}/link`, name: people.another[linkPurposeFor(person)] },
    person.metrics.length > 0 && { to: `${at}/metrics`, name: people.handOver },
    !isDisabled &&
      !person.breaksGlass &&
      person.roles.includes("administrator") &&
      person.hasPassword && { to: `${at}/break-glass`, name: people.breakGlass },
    !isDisabled && !isOwn && { to: `${at}/disabling`, name: people.disable },
    isDisabled && { to: `${at}/enabling`, name: people.enable },
  ].filter((action) => action !== false);
  return (
    <TitledSection id="more" title={people.more} className="person-actions">
      <ul className="months">
        {actions.map(({ to, name }) => (
          <li key={to}>
            <a href={to}>{name}</a>
          </li>
        ))}
      </ul>
      {isOwn && <p className="how">{people.yourself}</p>}
    </TitledSection>
  );
}
