import { words } from "#app/words/words.ts";
import { Page } from "./page.tsx";

/** The same page whether the link has ended, was used or revoked, or never existed. */
export function DeadLink({ to }: { to: "return" | "password" }) {
  const { title } = words.deadLink;
  const { text, how } = to === "password" ? words.password.deadLink : words.deadLink;
  return (
    <Page title={title}>
      <div className="plain-form">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>{how}</p>
        <p>
          <a className="download" href="/sign-in">
            {words.navigation.signIn}
          </a>
        </p>
      </div>
    </Page>
  );
}
