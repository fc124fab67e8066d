import type { Request } from "express";

/** Whether an address is for other systems, which send JSON and a token and no cookie. */
export const isApi = ({ path }: Pick<Request, "path">): boolean => /^\/api(\/|$)/i.test(path);

const giving = [/^\/api\/figures\/?$/i, /^\/api\/metrics\/[^/]+\/figures\/[^/]+\/?$/i];

/** What may be done at an address of the API. */
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
