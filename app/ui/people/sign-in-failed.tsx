import { useFrame } from "#app/ui/kit/frame.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";

export type SignOnFailure = keyof typeof words.singleSignOn.failures;

export function SignInFailed({ because, name }: { because: SignOnFailure; name: string }) {
  const { requestId } = useFrame();
  const { title, text, how } = words.singleSignOn.failures[because];
  return (
    <Page title={title(name)}>
      <div className="plain-form">
        <h1>{title(name)}</h1>
        <p>{text}</p>
        <p>{how}</p>
        <p>
          <a className="download" href="/sign-in">
            {words.singleSignOn.again}
          </a>
        </p>
        <p className="how">{words.singleSignOn.reference(requestId)}</p>
      </div>
    </Page>
  );
}
