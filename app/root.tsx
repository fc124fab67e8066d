import type { ReactNode } from "react";
import { isRouteErrorResponse, Links, Outlet, Scripts } from "react-router";
import { keepLostForms } from "#app/server/people/kept-form.ts";
import { useFrame } from "#app/ui/kit/frame.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import stylesheet from "#app/ui/styles/main.scss?url";
import lightStylesheet from "#app/ui/styles/summary.scss?url";
import { frameWords as words } from "#app/words/en/operations/frame.ts";
import type { Route } from "./+types/root.ts";

export const links: Route.LinksFunction = () => [{ rel: "icon", href: "data:image/svg+xml," }];

export const middleware: Route.MiddlewareFunction[] = [keepLostForms];

/** The document around every page; scripts and their frame only where the route asks for them. */
export function Layout({ children }: { children: ReactNode }) {
  const { nonce, ...frame } = useFrame();
  const { council, hydrates, isLight } = frame;
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {hydrates && <meta name="frame" content={JSON.stringify(frame)} />}
        <link rel="stylesheet" href={isLight ? lightStylesheet : stylesheet} />
        <Links nonce={nonce} />
        {council && <style nonce={nonce}>{`:root{--accent:${council.accent}}`}</style>}
      </head>
      <body>
        {children}
        {hydrates && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { requestId } = useFrame();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { title, text } = faultOf(status);
  return (
    <Page title={title}>
      <PageTitle title={title} />
      <p className="govuk-body">{text}</p>
      <p>
        <a className="download" href="/">
          {words.faults.start}
        </a>
      </p>
      <p className="how">{words.faults.reference(requestId)}</p>
    </Page>
  );
}

function faultOf(status: number): { title: string; text: string } {
  const { reference: _, start: __, ...faults } = words.faults;
  const known: Record<number, { title: string; text: string }> = faults;
  return known[status] ?? faults[500];
}
