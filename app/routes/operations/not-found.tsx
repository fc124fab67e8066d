import { type Handle, nowhere } from "#app/server/door.ts";

export const handle = { permission: "anyone" } satisfies Handle;

export const loader = nowhere;

export const action = nowhere;

/** Never drawn: it makes the address a page, so that the error has one. */
export default function NotFound() {
  return null;
}
