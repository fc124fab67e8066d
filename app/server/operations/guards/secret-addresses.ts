import type { RequestHandler } from "express";
import { linkFolders } from "#app/domain/people/link.ts";
import { hideAddress } from "./secrets.ts";

const places = new RegExp(`(?:^|[/\\\\])(${Object.values(linkFolders).join("|")})[/\\\\]`, "i");

const leading = [linkFolders.return, linkFolders.password];

/** The path without the token after `/l/`, `/s/` or `/i/`, however it is encoded. */
export function withoutSecret(path: string): string {
  const place = placeOf(path);
  return place === undefined ? path : `/${place}/…`;
}

/** Hides the addresses of links to a return or a password, working or not; a summary hides its own. */
export const hideLinkAddresses: RequestHandler = (request, response, next) => {
  if (leading.includes(placeOf(request.path) ?? "")) hideAddress(request, response, next);
  else next();
};

/** `i`, `l` or `s`; blank if it cannot be decoded. */
function placeOf(path: string): string | undefined {
  const plain = decoded(path);
  return plain === undefined ? "" : places.exec(plain)?.[1]?.toLowerCase();
}

/** Undefined if it is still encoded after so many times. */
function decoded(path: string, times = 5): string | undefined {
  if (times === 0) return undefined;
  try {
    const once = decodeURIComponent(path);
    return once === path ? path : decoded(once, times - 1);
  } catch {
    return path;
  }
}
