import type { Request, RequestHandler, Response } from "express";
import { problemBody, problemType } from "#app/server/imports/api/problem.ts";
import { words } from "#app/words/words.ts";
import { apiMethods, isApi, isPageData } from "./api.ts";

const { refusals } = words;

const methods = ["GET", "HEAD", "POST"];
const reading = ["GET", "HEAD"];

/** Ten times the largest return. */
const largestForm = 1024 * 1024;
/** The largest file and the rest of its form. */
const largestUpload = 10 * 1024 * 1024 + 64 * 1024;
const longestAddress = 2048;
/** Providers of single sign-on may send long codes. */
const longestReturn = 8192;
const formType = "application/x-www-form-urlencoded";
const uploadType = "multipart/form-data";

const hosts = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

type Refusal = { status: number; text: string; allow?: string[] };

/** Refuses methods, addresses and bodies that no page of ours sends. */
export const refuseMisshapen: RequestHandler = (request, response, next) => {
  const refusal = isApi(request) ? misshapenForApi(request) : misshapen(request);
  if (refusal) refuse(request, response, refusal);
  else next();
};

function misshapen(request: Request): Refusal | undefined {
  if (!methods.includes(request.method)) {
    return { status: 405, text: refusals.method, allow: methods };
  }
  const address = misaddressed(request);
  if (address) return address;
  if (request.headers["transfer-encoding"] !== undefined) {
    return { status: 411, text: refusals.noLength };
  }
  if (isUpload(request)) {
    return lengthOf(request) > largestUpload
      ? { status: 413, text: uploads[request.path] ?? "" }
      : undefined;
  }
  if (lengthOf(request) > largestForm) {
    return { status: 413, text: refusals.largeForm };
  }
  if (request.method === "POST" && !request.is(formType)) {
    return { status: 415, text: refusals.noForm };
  }
  return undefined;
}

/** The forms that can hold a file, each with its message for one that is too large. */
const uploads: Record<string, string> = {
  "/imports": refusals.largeImport,
  "/imports.data": refusals.largeImport,
  "/settings/council/logo": refusals.largeLogo,
  "/settings/metrics/from-spreadsheet": refusals.largeMetrics,
};

const isUpload = (request: Request): boolean =>
  request.method === "POST" &&
  Object.hasOwn(uploads, request.path) &&
  Boolean(request.is(uploadType));

function misshapenForApi(request: Request): Refusal | undefined {
  const address = misaddressed(request);
  if (address) return address;
  if (isPageData(request)) return { status: 404, text: refusals.nothingHere };
  const allow = apiMethods(request);
  if (!allow.includes(request.method)) {
    return { status: 405, text: refusals.only(allow), allow };
  }
  if (lengthOf(request) > largestForm) return { status: 413, text: refusals.large };
  const encoded = request.headers["content-encoding"] !== undefined;
  if (request.method === "PUT" && (encoded || !request.is("application/json"))) {
    return { status: 415, text: refusals.noJson };
  }
  return undefined;
}

function misaddressed(request: Request): Refusal | undefined {
  const isReturn = /^\/single-sign-on\/callback(\.data)?$/.test(request.path);
  if (request.originalUrl.length > (isReturn ? longestReturn : longestAddress)) {
    return { status: 414, text: refusals.longAddress };
  }
  return isAddress(request) ? undefined : { status: 400, text: refusals.badAddress };
}

const lengthOf = ({ headers }: Request): number => Number(headers["content-length"] ?? 0);

function refuse(request: Request, response: Response, { status, text, allow }: Refusal): void {
  response.status(status);
  if (allow) response.setHeader("Allow", allow.join(", "));
  if (isApi(request)) {
    const body = problemBody({ status, detail: `${text}.` }, response.locals.requestId);
    response.setHeader("Content-Type", problemType).end(JSON.stringify(body));
  } else {
    response.type("text").send(text);
  }
}

/** Refuses changes sent by other sites' pages. The API ignores cookies, so nothing can be forged there. */
export const refuseForgery: RequestHandler = (request, response, next) => {
  if (isApi(request)) {
    delete request.headers.cookie;
    return next();
  }
  if (reading.includes(request.method)) return next();
  const site = request.headers["sec-fetch-site"];
  const own = `${request.protocol}://${request.host}`;
  if (request.headers.origin === own && (site === undefined || site === "same-origin"))
    return next();
  response.status(403).type("text").send(refusals.forged);
};

/** Sets the host that a trusted proxy was asked for. The router's adapter would add our port and refuse every form. */
export const nameHost: RequestHandler = (request, _, next) => {
  request.headers.host = request.host;
  delete request.headers["x-forwarded-host"];
  next();
};

function isAddress(request: Request): boolean {
  return (
    request.headersDistinct.host?.length === 1 &&
    hosts.test(request.host ?? "") &&
    ["http", "https"].includes(request.protocol) &&
    request.originalUrl.startsWith("/") &&
    decodes(request.path)
  );
}

function decodes(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}
