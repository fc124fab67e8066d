import { useFrame } from "#app/ui/kit/frame.ts";
import { Onward, PlainPage } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";

export type SignOnFailure = keyof typeof words.singleSignOn.failures;

export function SignInFailed({ because, name }: { because: SignOnFailure; name: string }) {
  const { requestId } = useFrame();
  const { title, text, how } = words.singleSignOn.failures[because];
  return (
    <PlainPage title={title(name)}>
      <p>{text}</p>
      <p>{how}</p>
      <Onward href="/sign-in">{words.singleSignOn.again}</Onward>
      <p className="how">{words.singleSignOn.reference(requestId)}</p>
    </PlainPage>
  );
}
