import type { Day } from "#app/domain/calendar/period.ts";
import { stateOf, type Token } from "#app/domain/people/token.ts";
import { dayInWords, momentInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export function TokenList({ tokens, today }: { tokens: readonly Token[]; today: Day }) {
  if (tokens.length === 0) return <p className="nothing-found">{words.tokens.none}</p>;
  return (
    <ul className="token-list">
      {tokens.map((token) => (
        <li key={token.id}>
          <div>
            <h2>{token.name}</h2>
            <p className="how">
              {words.tokens.made(token.madeBy, momentInWords(token.madeAt))}{" "}
              {token.lastUsedOn
                ? words.tokens.used(dayInWords(token.lastUsedOn))
                : words.tokens.unused}
            </p>
          </div>
          <Reach token={token} />
          <State token={token} today={today} />
        </li>
      ))}
    </ul>
  );
}

function Reach({ token: { metrics } }: { token: Token }) {
  return (
    <details>
      <summary>{words.tokens.reaches(metrics.length)}</summary>
      <ul>
        {metrics.map(({ id, slug, name }) => (
          <li key={id}>
            <a href={`/metrics/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function State({ token, today }: { token: Token; today: Day }) {
  const state = stateOf(token, today);
  const { until, after, since, states, revoke, revokeWhich } = words.tokens;
  const when =
    state === "revoked" && token.revokedAt
      ? since(momentInWords(token.revokedAt))
      : (state === "expired" ? after : until)(dayInWords(token.lastDay));
  return (
    <p className="token-state">
      <b>{states[state]}</b> {when}
      {state === "works" && (
        <a href={`/settings/tokens/${token.id}/revocation`}>
          {revoke}
          <span className="govuk-visually-hidden">{revokeWhich(token.name)}</span>
        </a>
      )}
    </p>
  );
}
