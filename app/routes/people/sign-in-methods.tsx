import type { ReactNode } from "react";
import { words } from "#app/words/words.ts";

export function SignInMethods({
  singleSignOn,
  isOpen,
  children,
}: {
  singleSignOn: { name: string; returnTo: string | undefined } | undefined;
  isOpen: boolean;
  children: ReactNode;
}) {
  if (!singleSignOn) return children;
  const { name, returnTo } = singleSignOn;
  const asked = returnTo ? `?returnTo=${encodeURIComponent(returnTo)}` : "";
  return (
    <>
      <p>
        <a className="govuk-button" href={`/single-sign-on/start${asked}`}>
          {words.singleSignOn.button(name)}
        </a>
      </p>
      <details className="other-way" open={isOpen}>
        <summary>{words.singleSignOn.byPassword}</summary>
        <p className="how">{words.singleSignOn.byPasswordLead}</p>
        {children}
      </details>
    </>
  );
}
