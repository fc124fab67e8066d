import type { Request } from "express";

export const isApi = ({ path }: Pick<Request, "path">): boolean => /^\/api(\/|$)/i.test(path);

const giving = [/^\/api\/figures\/?$/i, /^\/api\/metrics\/[^/]+\/figures\/[^/]+\/?$/i];

export const apiMethods = ({ path }: Pick<Request, "path">): string[] =>
  giving.some((address) => address.test(decoded(path))) ? ["PUT"] : ["GET", "HEAD"];

/** The router's data of a page; the API has none. */
export const isPageData = ({ path }: Pick<Request, "path">): boolean => path.endsWith(".data");

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
