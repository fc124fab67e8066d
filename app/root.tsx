import type { ReactNode } from "react";
import { isRouteErrorResponse, Links, Outlet } from "react-router";
import { useFrame } from "#app/ui/frame.ts";
import type { Route } from "./+types/root.ts";

/** The document around every page. No page that is read ships a script. */
export function Layout({ children }: { children: ReactNode }) {
  const { nonce, council } = useFrame();
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Links />
        {council && <style nonce={nonce}>{`:root{--accent:${council.accent}}`}</style>}
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return <p>{status}</p>;
}
