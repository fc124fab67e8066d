import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Links as LinksOf } from "#app/domain/people/link.ts";
import { LinkStateInWords, makingOf, openingsOf } from "#app/ui/people/link-facts.tsx";
import { words } from "#app/words/words.ts";

type Made<Link> = Link & { madeBy: string };
type OfReturn = Made<LinksOf["return"]> & { personName: string };

/** Every link that works, those to summaries before those to returns, each with a way to end it. */
export function AllLinks({
  summaries,
  returns,
  now,
}: {
  summaries: readonly Made<LinksOf["summary"]>[];
  returns: readonly OfReturn[];
  now: string;
}) {
  const { allLinks } = words;
  return (
    <>
      <Links
        id="summaries"
        title={allLinks.summaries}
        none={allLinks.noSummaries}
        now={now}
        links={summaries.map((link) => ({
          ...link,
          name: allLinks.summary(periodInWords(link.month)),
        }))}
      />
      <Links
        id="returns"
        title={allLinks.returns}
        none={allLinks.noReturns}
        now={now}
        links={returns.map((link) => ({
          ...link,
          name: allLinks.returnOf(link.personName, periodInWords(link.month)),
        }))}
      />
    </>
  );
}

function Links({
  id: kind,
  title,
  none,
  links,
  now,
}: {
  id: "summaries" | "returns";
  title: string;
  none: string;
  links: readonly (Made<LinksOf["summary"]> & { name: string })[];
  now: string;
}) {
  return (
    <section aria-labelledby={kind}>
      <h2 className="section-title" id={kind}>
        {title}
      </h2>
      {links.length === 0 && <p className="how">{none}</p>}
      <ul className="token-list" hidden={links.length === 0}>
        {links.map((link) => (
          <li key={link.id}>
            <div>
              <h3>{link.name}</h3>
              <p className="how">{makingOf(link)}</p>
            </div>
            <p className="link-opened">{openingsOf(link)}</p>
            <form
              className="token-state"
              method="post"
              action={`/settings/links/${kind}/${link.id}/revocation`}
            >
              <span>
                <LinkStateInWords link={link} now={now} />
              </span>
              <button type="submit" className="quiet">
                {words.allLinks.revoke}
                <span className="govuk-visually-hidden">
                  : {link.name}, {makingOf(link)}
                </span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
