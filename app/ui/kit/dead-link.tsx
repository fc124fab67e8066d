import { words } from "#app/words/words.ts";
import { Onward, PlainPage } from "./page.tsx";

/** The same page whether the link has ended, was used or revoked, or never existed. */
export function DeadLink({ to }: { to: "return" | "password" }) {
  const { title } = words.deadLink;
  const { text, how } = to === "password" ? words.password.deadLink : words.deadLink;
  return (
    <PlainPage title={title}>
      <p>{text}</p>
      <p>{how}</p>
      <Onward href="/sign-in">{words.navigation.signIn}</Onward>
    </PlainPage>
  );
}
