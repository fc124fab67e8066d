import { data } from "react-router";
import type { Handle } from "#app/server/people/access.ts";

export const handle = { permission: "anyone" } satisfies Handle;

export function loader(): never {
  throw data(null, { status: 404 });
}

export const action = loader;

/** Never drawn: it makes the address a page, so that the error is drawn as one. */
export default function NotFound() {
  return null;
}
