/**
 * The floor of a page made by React: the same session look-up, queries, domain functions, markup, headers and
 * compression, by a bare server that calls the page's own loader and draws its own component with renderToString.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ComponentType, createElement, type Provider } from "react";
import { renderToString } from "react-dom/server";
import { importJobs } from "#app/server/imports/jobs.ts";
import { nameRequest, securityHeaders } from "#app/server/operations/guards/headers.ts";
import { createLog } from "#app/server/operations/log.ts";
import { version } from "#app/server/operations/version.ts";
import type { Visit } from "#app/server/people/visit.ts";
import { visitOf } from "#app/server/people/visit-of.ts";
import { rememberedEffects } from "#app/server/verdicts/remembered-effects.ts";
import { openCurrentDatabase } from "#db/operations/open.ts";
import { serveBare, take } from "./bare-server.ts";
import { timedPages } from "./pages.ts";

type Asked = { request: Request; params: Record<string, string>; context: Map<unknown, Visit> };

/** What a file in `app/routes` exports. */
type Screen = {
  loader: (asked: Asked) => Promise<unknown>;
  action: (asked: Asked) => Promise<Response>;
  default: ComponentType<{ loaderData: unknown }>;
};

const { DATABASE_URL = "", PARTS = "", STYLESHEET = "" } = process.env;
const db = await openCurrentDatabase(DATABASE_URL);
const log = createLog("silent");
const effectOf = rememberedEffects(5000);
const jobs = importJobs(db, log, undefined);

const part = (name: string) => import(pathToFileURL(join(PARTS, `${name}.js`)).href);
const { visit } = await part("visit");
const { FrameProvider }: { FrameProvider: Provider<Visit & { version: string }> } =
  await part("frame");
const screens = new Map<string, { screen: Screen; params: Asked["params"] }>();
for (const { method, name, path, params } of timedPages) {
  screens.set(`${method} ${path}`, { screen: await part(name), params });
}

serveBare((request, response) => {
  answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const locals = { requestId: "", nonce: "" };
  Object.assign(response, { locals });
  take(nameRequest, request, response);
  take(securityHeaders, request, response);
  response.setHeader("Cache-Control", "private, no-cache");
  const found = screens.get(`${request.method} ${request.url}`);
  if (!found) return void response.writeHead(404).end();
  const { screen, params } = found;
  const { cookie = "" } = request.headers;
  const means = { db, log, jobs, effectOf, mail: undefined, singleSignOn: undefined, firstRun: {} };
  const here = { publicUrl: "", address: "", now: new Date(), hideAddress: () => {} };
  const asked = await visitOf({ ...locals, ...means, ...here }, cookie);
  const address = `http://${request.headers.host}${request.url}`;
  const question = {
    request: new Request(address, { headers: { cookie } }),
    params,
    context: new Map([[visit, asked]]),
  };
  if (request.method === "POST") return send(response, await screen.action(question));
  const loaderData = await screen.loader(question);
  const html = renderToString(
    createElement(
      FrameProvider,
      { value: { ...asked, version } },
      documentOf(screen.default, loaderData, asked),
    ),
  );
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(`<!doctype html>${html}`);
}

/** The document as `app/root.tsx` draws it. */
function documentOf(screen: Screen["default"], loaderData: unknown, { nonce, council }: Visit) {
  return createElement(
    "html",
    { lang: "en-GB" },
    createElement(
      "head",
      null,
      createElement("meta", { charSet: "utf-8" }),
      createElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      createElement("link", { rel: "stylesheet", href: STYLESHEET }),
      createElement("link", { rel: "icon", href: "data:image/svg+xml," }),
      createElement("style", { nonce }, `:root{--accent:${council?.accent}}`),
    ),
    createElement("body", null, createElement(screen, { loaderData })),
  );
}

function send(response: ServerResponse, { status, headers }: Response): void {
  for (const [name, value] of headers) response.appendHeader(name, value);
  response.writeHead(status).end();
}
