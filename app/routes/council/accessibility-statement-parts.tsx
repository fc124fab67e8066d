import {
  type Enforcement,
  problemsIn,
  type AccessibilityStatement as Statement,
} from "#app/domain/council/accessibility.ts";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

type Told = { statement: Statement | null };

/** The statement in its legal form; facts about the product until the council writes its own. */
export function AccessibilityStatement({
  statement,
  owner,
  enforcement,
  address,
}: Told & { owner: string; enforcement: Enforcement; address: string }) {
  const { statement: said } = words;
  const adviser = said.adviser[enforcement];
  return (
    <div className="statement">
      <h1>{said.title(owner)}</h1>
      {!statement && (
        <p className="waiting">
          <b>{said.unfinished(owner)}</b> {said.unfinishedLead}
        </p>
      )}
      <p>{said.scope(owner, address)}</p>
      <p>{said.wish}</p>
      <ul>
        {said.abilities.map((ability) => (
          <li key={ability}>{ability}</li>
        ))}
      </ul>
      <HowAccessible statement={statement} />
      <Feedback statement={statement} />
      <h2>{said.enforcement}</h2>
      <p>{said.enforced[enforcement]}</p>
      <p>
        <a href={adviser.address}>{adviser.name}</a>
      </p>
      <h2>{said.technical}</h2>
      <p>{said.committed(owner)}</p>
      <h3>{said.status}</h3>
      <p>{statement ? said.statuses[statement.compliance] : said.noStatus}</p>
      {statement && statement.compliance !== "full" && <NotAccessible statement={statement} />}
      <Preparation statement={statement} />
    </div>
  );
}

function HowAccessible({ statement }: Told) {
  const { statement: said } = words;
  const problems = statement ? problemsIn(statement) : [];
  return (
    <>
      <h2>{said.how}</h2>
      {statement && <p>{problems.length > 0 ? said.known : said.noneKnown}</p>}
      <Problems problems={problems} />
      <p>{said.tried}</p>
    </>
  );
}

function Feedback({ statement }: Told) {
  const { statement: said } = words;
  return (
    <>
      <h2>{said.feedback}</h2>
      {statement ? (
        <>
          <p>{said.feedbackLead}</p>
          <ul>
            <li>
              {said.email}:{" "}
              <a href={`mailto:${statement.contactEmail}`}>{statement.contactEmail}</a>
            </li>
            {statement.contactPhone && (
              <li>
                {said.phone}: {statement.contactPhone}
              </li>
            )}
          </ul>
          <p>{said.answer(statement.answerDays)}</p>
        </>
      ) : (
        <p>{said.noContact}</p>
      )}
    </>
  );
}

function NotAccessible({ statement }: { statement: Statement }) {
  const { statement: said } = words;
  return (
    <>
      <h2>{said.content}</h2>
      <p>{said.contentLead}</p>
      <h3>{said.nonCompliance}</h3>
      <Problems problems={problemsIn(statement)} />
      <h3>{said.burden}</h3>
      <p>{said.noBurden}</p>
      <h3>{said.outside}</h3>
      <p>{said.noOutside}</p>
    </>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ul>
      {[...new Set(problems)].map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}

function Preparation({ statement }: Told) {
  const { statement: said } = words;
  const { preparedOn, reviewedOn, testedBy, lastTestedOn } = statement ?? {};
  return (
    <>
      <h2>{said.preparation}</h2>
      <p>
        {preparedOn && reviewedOn
          ? `${said.prepared(dayInWords(preparedOn))} ${said.reviewed(dayInWords(reviewedOn))}`
          : said.unprepared}
      </p>
      <p>
        {lastTestedOn && testedBy ? said.tested(dayInWords(lastTestedOn), testedBy) : said.untested}
      </p>
    </>
  );
}
