import { type Act, may } from "#app/domain/people/permission.ts";
import type { Person } from "#app/domain/people/person.ts";
import { frameWords as words } from "#app/words/en/operations/frame.ts";

const entries = [
  "reviews",
  "summary",
  "returns",
  "campaigns",
  "metrics",
  "evidence",
  "settings",
] as const;
type Entry = (typeof entries)[number];
type Beneath = "returns" | "outstanding" | "imports";

export type Section = Entry | Beneath;

type Reader = Pick<Person, "roles">;

export function MainNavigation({ person, section }: { person: Reader; section?: Section }) {
  return (
    <ul>
      {entries
        .filter((entry) => isOpenTo(person, entry))
        .map((entry) => (
          <li key={entry}>
            <a
              href={addressOf(person, entry)}
              aria-current={entry === entryOf(section) ? "true" : undefined}
            >
              {words.navigation[entry]}
            </a>
          </li>
        ))}
    </ul>
  );
}

export function PartNavigation({ person, section }: { person: Reader; section?: Section }) {
  if (entryOf(section) !== "returns") return null;
  return (
    <nav className="wrap part" aria-label={words.navigation.returns}>
      <ul>
        {beneathReturns(person).map(({ name, address }) => (
          <li key={name}>
            <a href={address} aria-current={name === section ? "page" : undefined}>
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

const beneathReturns = (person: Reader) => returnPages.filter(({ act }) => may(person, act));

const returnPages: { name: Beneath; act: Act; address: string }[] = [
  { name: "outstanding", act: "follow returns", address: "/returns/outstanding" },
  { name: "returns", act: "give figures", address: "/returns" },
  { name: "imports", act: "import figures", address: "/imports" },
];

const actOf: Record<Exclude<Entry, "returns">, Act> = {
  reviews: "read reviews",
  summary: "read summary",
  campaigns: "read campaigns",
  metrics: "read metrics",
  evidence: "read campaigns",
  settings: "see settings",
};

const isOpenTo = (person: Reader, entry: Entry): boolean =>
  entry === "returns" ? beneathReturns(person).length > 0 : may(person, actOf[entry]);

/** Returns lead to the first of their pages that the person may open. */
const addressOf = (person: Reader, entry: Entry) =>
  entry === "returns" ? beneathReturns(person)[0]?.address : `/${entry}`;
