import { may } from "#app/domain/people/permission.ts";
import type { Person } from "#app/domain/people/person.ts";
import { frameWords as words } from "#app/words/en/operations/frame.ts";

type Entry = "reviews" | "summary" | "returns" | "campaigns" | "metrics" | "evidence" | "settings";
type Beneath = "returns" | "outstanding" | "imports";

/** Where in the navigation a page belongs. */
export type Section = Entry | Beneath;

type Reader = Pick<Person, "roles">;

/** The ways to each part of the product that a person may open; giving, following and importing figures are one of them. */
export function MainNavigation({ person, section }: { person: Reader; section?: Section }) {
  return (
    <ul>
      {entriesOf(person).map((entry) => (
        <li key={entry}>
          <a
            href={entry === "returns" ? firstOfReturns(person) : `/${entry}`}
            aria-current={entry === entryOf(section) ? "true" : undefined}
          >
            {words.navigation[entry]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What lies beneath the part that a page belongs to; nothing where that is one page. */
export function PartNavigation({ person, section }: { person: Reader; section?: Section }) {
  if (entryOf(section) !== "returns") return null;
  return (
    <nav className="wrap part" aria-label={words.navigation.returns}>
      <ul>
        {beneathReturns(person).map((name) => (
          <li key={name}>
            <a href={addresses[name]} aria-current={name === section ? "page" : undefined}>
              {words.navigation.beneath[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const entryOf = (section: Section | undefined): Entry | undefined =>
  section === "outstanding" || section === "imports" ? "returns" : section;

const entriesOf = (person: Reader): Entry[] => [
  ...(may(person, "read reviews") ? ["reviews" as const] : []),
  ...(may(person, "read summary") ? ["summary" as const] : []),
  ...(beneathReturns(person).length > 0 ? ["returns" as const] : []),
  ...(may(person, "read campaigns") ? ["campaigns" as const] : []),
  ...(may(person, "read metrics") ? ["metrics" as const] : []),
  ...(may(person, "read campaigns") ? ["evidence" as const] : []),
  ...(may(person, "see settings") ? ["settings" as const] : []),
];

const beneathReturns = (person: Reader): Beneath[] => [
  ...(may(person, "follow returns") ? ["outstanding" as const] : []),
  ...(may(person, "give figures") ? ["returns" as const] : []),
  ...(may(person, "import figures") ? ["imports" as const] : []),
];

const addresses: Record<Beneath, string> = {
  outstanding: "/returns/outstanding",
  returns: "/returns",
  imports: "/imports",
};

/** Who follows everybody's returns comes to those first, and others to their own. */
const firstOfReturns = (person: Reader) => addresses[beneathReturns(person)[0] ?? "returns"];
