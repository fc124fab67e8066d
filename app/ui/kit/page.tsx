import type { ReactNode } from "react";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { frameWords as words } from "#app/words/en/operations/frame.ts";
import { type Frame, useFrame } from "./frame.ts";
import { MainNavigation, PartNavigation, type Section } from "./navigation.tsx";

type Shown = { title: string; section?: Section; children: ReactNode };

export function Page({ title, section, isAlone = false, children }: Shown & { isAlone?: boolean }) {
  const frame = useFrame();
  const owner = frame.council?.name ?? words.product;
  return (
    <>
      <title>{`${title} – ${owner}`}</title>
      <a className="govuk-skip-link" href="#main">
        {words.skip}
      </a>
      <Masthead frame={isAlone ? { ...frame, person: undefined } : frame} section={section} />
      <main className="wrap" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div className="wrap">
          <p>
            <span>
              {words.product} {frame.version}. {words.footer}
            </span>{" "}
            <a href="/accessibility-statement">{words.accessibility}</a>{" "}
            {frame.person && !frame.link && !isAlone && (
              <a href="/password/change">{words.navigation.password}</a>
            )}
          </p>
        </div>
      </footer>
    </>
  );
}

export const PageTitle = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="page-title">
    <h1>{title}</h1>
    {children && <p>{children}</p>}
  </div>
);

export const PlainPage = ({ children, ...page }: Shown) => (
  <Page {...page}>
    <div className="plain-form">
      <h1>{page.title}</h1>
      {children}
    </div>
  </Page>
);

export const Onward = ({ href, children }: { href: string; children: string }) => (
  <p>
    <a className="download" href={href}>
      {children}
    </a>
  </p>
);

export const AddLink = ({ href, children }: { href: string; children: string }) => (
  <p className="add">
    <a href={href}>{children}</a>
  </p>
);

function Masthead({ frame, section }: { frame: Frame; section: Section | undefined }) {
  const { council, person, link } = frame;
  return (
    <header className="masthead">
      <div className="wrap">
        <p className="owner">
          {council?.logo && <img src={`/logo/${council.logo}`} alt="" />}
          {council?.name ?? words.product}
        </p>
        {person && (
          <div className="masthead-links">
            <nav aria-label={words.navigation.label}>
              {link ? (
                <ul>
                  <li>
                    <a href={`/returns/${link.month}`}>{words.navigation.ownReturn}</a>
                  </li>
                </ul>
              ) : (
                <MainNavigation person={person} section={section} />
              )}
            </nav>
            <form method="post" action="/sign-out">
              <button type="submit" className="quiet" title={person.name}>
                {words.navigation.signOut}
              </button>
            </form>
          </div>
        )}
      </div>
      {person && !link && <PartNavigation person={person} section={section} />}
      {council?.demoNote && council.today && (
        <p className="wrap demo">
          {words.demo(council.name, council.demoNote, dayInWords(council.today))}
        </p>
      )}
    </header>
  );
}
