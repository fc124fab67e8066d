import { renderToString } from "react-dom/server";
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { visit } from "#app/server/visit.ts";
import { FrameProvider } from "#app/ui/frame.ts";

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Response {
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const frame = context.get(visit);
  const html = renderToString(
    <FrameProvider value={frame}>
      <ServerRouter context={routerContext} url={request.url} nonce={frame.nonce} />
    </FrameProvider>,
  );
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** An unexpected fault is logged with the id that its page shows; that there is no such page is none. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const { log, requestId } = context.get(visit);
  log.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, "fault");
};
