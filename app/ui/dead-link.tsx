import { Page } from "./page.tsx";
import { words } from "./words/english.ts";

/** The same for a link that ended, was used up, was withdrawn or never was. */
export function DeadLink() {
  const { title, text, how } = words.deadLink;
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
