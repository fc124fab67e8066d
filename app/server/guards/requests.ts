import type { Request, RequestHandler } from "express";

const methods = ["GET", "HEAD", "POST"];
const reading = ["GET", "HEAD"];

/** The largest form: a return with every metric and a long note in each is a tenth of it. */
const largestForm = 1024 * 1024;
const longestAddress = 2048;
const formType = "application/x-www-form-urlencoded";

/** A name or an address, and perhaps a port. */
const hosts = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/** Refuses what no page of ours sends: other methods, addresses that are none or endless, bodies that are no form of ours. */
export const refuseMisshapen: RequestHandler = (request, response, next) => {
  if (!methods.includes(request.method)) {
    response
      .status(405)
      .setHeader("Allow", methods.join(", "))
      .type("text")
      .send("Method not allowed");
  } else if (request.originalUrl.length > longestAddress) {
    response.status(414).type("text").send("The address is too long");
  } else if (!isAddress(request)) {
    response.status(400).type("text").send("The address cannot be read");
  } else if (request.headers["transfer-encoding"] !== undefined) {
    response.status(411).type("text").send("Say how long the form is");
  } else if (Number(request.headers["content-length"] ?? 0) > largestForm) {
    response.status(413).type("text").send("The form is too large: send at most 1 MB");
  } else if (request.method === "POST" && !request.is(formType)) {
    response.status(415).type("text").send("Send a form");
  } else {
    next();
  }
};

/** Refuses a change that does not come from one of our own pages: another site could make a browser send it. */
export const refuseForgery: RequestHandler = (request, response, next) => {
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
