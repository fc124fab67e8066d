import type { Problem } from "#app/domain/problem.ts";
import { Button, ErrorSummary, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

/** Where somebody who was invited, or has lost their password, chooses one; or comes in by single sign-on. */
export function NewPasswordForm({
  title,
  email,
  byPassword,
  singleSignOn,
  problems,
}: {
  title: string;
  email: string;
  byPassword: boolean;
  /** What single sign-on is called; undefined where there is none. */
  singleSignOn: string | undefined;
  problems: readonly Problem[];
}) {
  const { password } = words;
  return (
    <div className="plain-form">
      <ErrorSummary problems={problems} />
      <h1>{title}</h1>
      {singleSignOn && (
        <>
          {!byPassword && <p className="govuk-body">{password.orBy}</p>}
          <p>
            <a className="govuk-button" href="/single-sign-on/start">
              {words.singleSignOn.button(singleSignOn)}
            </a>
          </p>
        </>
      )}
      {byPassword && (
        <form method="post" noValidate>
          <p className="govuk-body">{password.lead}</p>
          <TextField
            name="email"
            type="email"
            label={words.people.email}
            autoComplete="username"
            defaultValue={email}
            readOnly
            problems={[]}
          />
          <PasswordField problems={problems} />
          <Button>{password.save}</Button>
        </form>
      )}
    </div>
  );
}

const PasswordField = ({ problems }: { problems: readonly Problem[] }) => (
  <TextField
    name="password"
    type="password"
    label={words.password.label}
    hint={words.password.hint}
    autoComplete="new-password"
    problems={problems}
  />
);
