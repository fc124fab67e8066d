import type { ReactNode } from "react";
import { dayInWords } from "#app/domain/period.ts";
import { may } from "#app/domain/permission.ts";
import { type Frame, useFrame } from "./frame.ts";
import { words } from "./words/english.ts";

export type Section =
  | "reviews"
  | "summary"
  | "returns"
  | "imports"
  | "campaigns"
  | "metrics"
  | "outstanding"
  | "settings";

/** A page within its masthead and footer. `section` marks where in the navigation it belongs. */
export function Page({
  title,
  section,
  children,
}: {
  title: string;
  section?: Section;
  children: ReactNode;
}) {
  const frame = useFrame();
  const owner = frame.council?.name ?? words.product;
  return (
    <>
      <title>{`${title} – ${owner}`}</title>
      <a className="govuk-skip-link" href="#main">
        {words.skip}
      </a>
      <Masthead frame={frame} section={section} />
      <main className="wrap" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div className="wrap">
          <p>
            {words.product}. {words.footer}
          </p>
        </div>
      </footer>
    </>
  );
}

function Masthead({ frame, section }: { frame: Frame; section: Section | undefined }) {
  const { council, person, link } = frame;
  return (
    <header className="masthead">
      <div className="wrap">
        <p className="owner">{council?.name ?? words.product}</p>
        {person && (
          <div className="masthead-links">
            <nav aria-label={words.navigation.label}>
              <ul>
                {link ? (
                  <li>
                    <a href={`/returns/${link.month}`}>{words.navigation.ownReturn}</a>
                  </li>
                ) : (
                  sectionsOf(person).map((name) => (
                    <li key={name}>
                      <a
                        href={addresses[name] ?? `/${name}`}
                        aria-current={name === section ? "page" : undefined}
                      >
                        {words.navigation[name]}
                      </a>
                    </li>
                  ))
                )}
              </ul>
            </nav>
            <form method="post" action="/sign-out">
              <button type="submit" className="quiet" title={person.name}>
                {words.navigation.signOut}
              </button>
            </form>
          </div>
        )}
      </div>
      {council?.demoNote && council.today && (
        <p className="wrap demo">
          {words.demo(council.name, council.demoNote, dayInWords(council.today))}
        </p>
      )}
    </header>
  );
}

const sectionsOf = (person: NonNullable<Frame["person"]>): Section[] => [
  ...(may(person, "read reviews") ? ["reviews" as const] : []),
  ...(may(person, "read summary") ? ["summary" as const] : []),
  ...(may(person, "give figures") ? ["returns" as const] : []),
  ...(may(person, "import figures") ? ["imports" as const] : []),
  ...(may(person, "read campaigns") ? ["campaigns" as const] : []),
  ...(may(person, "read metrics") ? ["metrics" as const] : []),
  ...(may(person, "follow returns") ? ["outstanding" as const] : []),
  ...(may(person, "see settings") ? ["settings" as const] : []),
];

/** Where a section is, if not at its own name. */
const addresses: Partial<Record<Section, string>> = { outstanding: "/returns/outstanding" };
