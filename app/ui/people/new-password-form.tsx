import type { Problem } from "#app/domain/problem.ts";
import { Button, ErrorSummary, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

/** For the invited and those who lost their password, who may use single sign-on instead. */
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
