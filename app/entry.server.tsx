import { renderToReadableStream, renderToString } from "react-dom/server";
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import type { Handle } from "#app/server/door.ts";
import { version } from "#app/server/operations/version.ts";
import { type Visit, visit } from "#app/server/people/visit.ts";
import { type Frame, FrameProvider } from "#app/ui/kit/frame.ts";

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const frame = frameOf(context.get(visit), routerContext);
  const page = (
    <FrameProvider value={frame}>
      <ServerRouter context={routerContext} url={request.url} nonce={frame.nonce} />
    </FrameProvider>
  );
  if (!frame.hydrates) {
    return new Response(`<!doctype html>${renderToString(page)}`, { status, headers });
  }
  const { nonce } = frame;
  const stream = await renderToReadableStream(page, { nonce, signal: request.signal });
  await stream.allReady;
  return new Response(stream, { status, headers });
}

function frameOf(
  { requestId, nonce, council, person, link }: Visit,
  { staticHandlerContext: { matches, errors } }: EntryContext,
): Frame {
  const isSo = (trait: "hydrates" | "isLight"): boolean =>
    errors === null && matches.some(({ route }) => (route.handle as Handle)?.[trait]);
  return {
    requestId,
    nonce,
    council,
    person: person && { name: person.name, roles: person.roles },
    link: link && { month: link.month },
    hydrates: isSo("hydrates"),
    version,
    isLight: isSo("isLight"),
  };
}

/** Logs an unexpected fault with the id that its page shows; an unknown page is not a fault. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const { log, requestId } = context.get(visit);
  log.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, "fault");
};
