import type { RequestHandler } from "express";
import { linkFolders } from "#app/domain/people/link.ts";
import { hideAddress } from "./secrets.ts";

/** The beginnings of the addresses that are secrets themselves. */
const places = new RegExp(`(?:^|[/\\\\])(${Object.values(linkFolders).join("|")})[/\\\\]`, "i");

const leading = [linkFolders.return, linkFolders.password];

/** The path with nothing of what follows `/l/`, `/s/` or `/i/`, however it is written. */
export function withoutSecret(path: string): string {
  const place = placeOf(path);
  return place === undefined ? path : `/${place}/…`;
}

/** The link to a return or to a new password leads on or is none: either way nobody is told of its address, however it is written. */
export const hideLinkAddresses: RequestHandler = (request, response, next) => {
  if (leading.includes(placeOf(request.path) ?? "")) hideAddress(request, response, next);
  else next();
};

/** `i`, `l` or `s`; blank where nobody can tell. */
function placeOf(path: string): string | undefined {
  const plain = decoded(path);
  return plain === undefined ? "" : places.exec(plain)?.[1]?.toLowerCase();
}

/** An address may be encoded over and over: undefined where it still is after so many times. */
function decoded(path: string, times = 5): string | undefined {
  if (times === 0) return undefined;
  try {
    const once = decodeURIComponent(path);
    return once === path ? path : decoded(once, times - 1);
  } catch {
    return path;
  }
}
