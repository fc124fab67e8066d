import type { Request } from "express";

/** Addresses for other systems, which send JSON and a token, not a cookie. */
export const isApi = ({ path }: Pick<Request, "path">): boolean => /^\/api(\/|$)/i.test(path);

const giving = [/^\/api\/figures\/?$/i, /^\/api\/metrics\/[^/]+\/figures\/[^/]+\/?$/i];

/** The methods that an address of the API allows. */
export const apiMethods = ({ path }: Pick<Request, "path">): string[] =>
  giving.some((address) => address.test(decoded(path))) ? ["PUT"] : ["GET", "HEAD"];

/** A page's data, which no page of the API has. */
export const isPageData = ({ path }: Pick<Request, "path">): boolean => path.endsWith(".data");

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
