import type { Request, RequestHandler, Response } from "express";
import { problemBody, problemType } from "#app/server/imports/api/problem.ts";
import { apiMethods, isApi, isPageData } from "./api.ts";

const methods = ["GET", "HEAD", "POST"];
const reading = ["GET", "HEAD"];

/** The largest form: a return with every metric and a long note in each is a tenth of it. */
const largestForm = 1024 * 1024;
/** The largest file, and what stands round it in its form. */
const largestUpload = 10 * 1024 * 1024 + 64 * 1024;
const longestAddress = 2048;
/** A provider of single sign-on sends people back with a code of its own making, which may be long. */
const longestReturn = 8192;
const formType = "application/x-www-form-urlencoded";
const uploadType = "multipart/form-data";

/** A name or an address, and perhaps a port. */
const hosts = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

type Refusal = { status: number; text: string; allow?: string[] };

/** Refuses what no page of ours sends: other methods, addresses that are none or endless, bodies that are no form of ours. */
export const refuseMisshapen: RequestHandler = (request, response, next) => {
  const refusal = isApi(request) ? misshapenForApi(request) : misshapen(request);
  if (refusal) refuse(request, response, refusal);
  else next();
};

function misshapen(request: Request): Refusal | undefined {
  if (!methods.includes(request.method)) {
    return { status: 405, text: "Method not allowed", allow: methods };
  }
  const address = misaddressed(request);
  if (address) return address;
  if (request.headers["transfer-encoding"] !== undefined) {
    return { status: 411, text: "Say how long the form is" };
  }
  if (isUpload(request)) {
    return lengthOf(request) > largestUpload
      ? { status: 413, text: uploads[request.path] ?? "" }
      : undefined;
  }
  if (lengthOf(request) > largestForm) {
    return { status: 413, text: "The form is too large: send at most 1 MB" };
  }
  if (request.method === "POST" && !request.is(formType)) {
    return { status: 415, text: "Send a form" };
  }
  return undefined;
}

const importTooLarge =
  "The file is larger than 10 MB, so nothing was imported. Part it, or bring it in on the server: npm run import -- FILE --metric METRIC";
const metricsTooLarge =
  "The file is larger than 10 MB, and a list of metrics is far smaller: delete what else is in it";
const logoTooLarge = "The picture is larger than 10 MB and may have 20 kB: save a smaller one";

/** The forms that may have a file in them, and what to say of one that is too large. */
const uploads: Record<string, string> = {
  "/imports": importTooLarge,
  "/imports.data": importTooLarge,
  "/settings/council/logo": logoTooLarge,
  "/settings/metrics/from-spreadsheet": metricsTooLarge,
};

const isUpload = (request: Request): boolean =>
  request.method === "POST" &&
  Object.hasOwn(uploads, request.path) &&
  Boolean(request.is(uploadType));

function misshapenForApi(request: Request): Refusal | undefined {
  const address = misaddressed(request);
  if (address) return address;
  if (isPageData(request)) return { status: 404, text: "There is nothing at this address" };
  const allow = apiMethods(request);
  if (!allow.includes(request.method)) {
    return { status: 405, text: `Only ${allow.join(" and ")} can be done here`, allow };
  }
  if (lengthOf(request) > largestForm) return { status: 413, text: "Send at most 1 MB at once" };
  const encoded = request.headers["content-encoding"] !== undefined;
  if (request.method === "PUT" && (encoded || !request.is("application/json"))) {
    return { status: 415, text: "Send JSON as it is, with Content-Type: application/json" };
  }
  return undefined;
}

function misaddressed(request: Request): Refusal | undefined {
  const isReturn = /^\/single-sign-on\/callback(\.data)?$/.test(request.path);
  if (request.originalUrl.length > (isReturn ? longestReturn : longestAddress)) {
    return { status: 414, text: "The address is too long" };
  }
  return isAddress(request) ? undefined : { status: 400, text: "The address cannot be read" };
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

/** Refuses a change that does not come from one of our own pages: another site could make a browser send it. The API takes no cookie, so that nothing can be forged. */
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
  response
    .status(403)
    .type("text")
    .send(
      "This form was not sent from one of our pages, so nothing was changed. Open the page and try again.",
    );
};

/**
 * Makes the host that a trusted proxy was asked for the host of the request. The router's adapter would put our own
 * port to it, take our own page for another site's, and refuse every form.
 */
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
