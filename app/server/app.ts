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
  mail?: Mail | undefined;
  /** Undefined if people sign in by password only. */
  singleSignOn?: SingleSignOn | undefined;
  /** Without a trailing slash; defaults to the host of each request. */
  publicUrl?: string | undefined;
  /** For a second connection; without it, everything runs in one thread. */
  databaseUrl?: string;
  /** The folder of built assets; undefined if another server serves them. */
  assets?: string;
  stopping?: () => boolean;
  /** The real clock by default. */
  clock?: () => Date;
  /** Required to set up an empty database. */
  setUpCode?: SetUpCode | undefined;
  /** Fills an empty database with the demo, if that is offered. */
  plantDemo?: ((db: Database) => Promise<void>) | undefined;
};

/** Several years' reviews of a council with hundreds of campaigns. */
const mostVerdictsKept = 5000;

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

/** Logs an error that even the error page could not handle, and answers in plain text. */
function lastResort(log: Log): express.ErrorRequestHandler {
  return (error, _request, response, next) => {
    const { requestId } = response.locals;
    log.error({ requestId, error: String(error?.stack ?? error) }, "fault");
    if (response.headersSent) return next(error);
    response.status(500).type("text").send(words.refusals.fault(requestId));
  };
}
