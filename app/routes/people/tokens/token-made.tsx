import { words } from "#app/words/words.ts";

export function TokenMade({ name, secret }: { name: string; secret: string }) {
  return (
    <div className="campaign-form settings-form">
      <h1>{words.tokens.shown(name)}</h1>
      <p className="secret">
        <code>{secret}</code>
      </p>
      <p className="govuk-body">{words.tokens.once}</p>
      <p className="govuk-body">
        <a href="/settings/api">{words.tokens.guide}</a>
      </p>
      <p className="govuk-body">
        <a href="/settings/tokens">{words.tokens.back}</a>
      </p>
    </div>
  );
}
