import * as build from "virtual:react-router/server-build";
import { createRequestHandler } from "@react-router/express";
import compression from "compression";
import express, { type Express } from "express";
import { RouterContextProvider } from "react-router";
import { importJobs } from "#app/server/imports/jobs.ts";
import { builtAssets } from "#app/server/operations/assets.ts";
import { refuseManyFields } from "#app/server/operations/guards/fields.ts";
import { leadToSetUp } from "#app/server/operations/guards/first-run.ts";
import { keepFresh } from "#app/server/operations/guards/freshness.ts";
import { nameRequest, securityHeaders } from "#app/server/operations/guards/headers.ts";
import {
  nameHost,
  refuseForgery,
  refuseMisshapen,
} from "#app/server/operations/guards/requests.ts";
import { hideLinkAddresses } from "#app/server/operations/guards/secret-addresses.ts";
import { forbidStoring, hideAddressOf } from "#app/server/operations/guards/secrets.ts";
import { healthRoutes } from "#app/server/operations/health.ts";
import type { Log } from "#app/server/operations/log.ts";
import type { Mail } from "#app/server/operations/mail.ts";
import { logRequests } from "#app/server/operations/request-log.ts";
import type { SetUpCode } from "#app/server/people/set-up-code.ts";
import type { SingleSignOn } from "#app/server/people/single-sign-on/client.ts";
import { visit } from "#app/server/people/visit.ts";
import { visitOf } from "#app/server/people/visit-of.ts";
import { rememberedEffects } from "#app/server/verdicts/remembered-effects.ts";
import { words } from "#app/words/words.ts";
import type { Database } from "#db/schema.ts";

export type Installation = {
  db: Database;
  log: Log;
  trustedProxies: string[];
  /** How letters are sent; undefined where no mail server was named. */
  mail?: Mail | undefined;
  /** How people come in from their provider; undefined where a password is all there is. */
  singleSignOn?: SingleSignOn | undefined;
  /** Where people find the application, without an ending slash; the host that a request asked for where it is left out. */
  publicUrl?: string | undefined;
  /** Where another thread can open the database too; all is done in one thread where it is left out. */
  databaseUrl?: string;
  /** The folder of built assets; undefined where another server gives them. */
  assets?: string;
  /** Whether the program has been asked to stop. */
  stopping?: () => boolean;
  /** The real clock where it is left out. */
  clock?: () => Date;
  /** What lets somebody set up a council in an empty database; nobody may where it is left out. */
  setUpCode?: SetUpCode | undefined;
  /** Tells the demo to an empty database; it is not offered where this is left out. */
  plantDemo?: ((db: Database) => Promise<void>) | undefined;
};

/** Those of some years' reviews of a council with hundreds of campaigns. */
const mostVerdictsKept = 5000;

/** The whole of the web application, from the first header to the last page. */
export function createApp(installation: Installation): Express {
  const { db, log, trustedProxies, mail, publicUrl, assets } = installation;
  const { stopping = () => false, clock = () => new Date(), singleSignOn } = installation;
  const { setUpCode, plantDemo } = installation;
  const effectOf = rememberedEffects(mostVerdictsKept);
  const jobs = importJobs(db, log, installation.databaseUrl);
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustedProxies);
  app.use(nameRequest, logRequests(log), securityHeaders, refuseMisshapen, nameHost, refuseForgery);
  app.use(refuseManyFields);
  app.use(healthRoutes(db, stopping));
  app.use(compression());
  if (assets) {
    app.use("/assets", builtAssets(`${assets}/assets`));
    app.use(express.static(assets, { index: false, maxAge: "1h" }));
  }
  app.use(keepFresh);
  app.use(leadToSetUp(db));
  app.use(hideLinkAddresses);
  app.use(["/reminders", "/settings/people", "/password"], forbidStoring);
  app.use(
    createRequestHandler({
      build,
      mode: process.env.NODE_ENV,
      getLoadContext: async (request, response) => {
        const { requestId, nonce } = response.locals;
        const cookies = request.headers.cookie ?? null;
        const own = publicUrl ?? `${request.protocol}://${request.host}`;
        const means = { db, log, jobs, effectOf, mail, singleSignOn, publicUrl: own };
        const arrival = { requestId, nonce, ...means, firstRun: { setUpCode, plantDemo } };
        const hideAddress = () => hideAddressOf(response);
        const address = request.ip ?? "";
        const asked = { ...arrival, address, now: clock(), hideAddress };
        const context = new RouterContextProvider();
        context.set(visit, await visitOf(asked, cookies));
        return context;
      },
    }),
  );
  app.use(lastResort(log));
  return app;
}

/** What even the error page could not answer: logged with the request's id, and said plainly. */
function lastResort(log: Log): express.ErrorRequestHandler {
  return (error, _request, response, next) => {
    const { requestId } = response.locals;
    log.error({ requestId, error: String(error?.stack ?? error) }, "fault");
    if (response.headersSent) return next(error);
    response.status(500).type("text").send(words.refusals.fault(requestId));
  };
}
