import { data } from "react-router";

/** What a query found, or the page that says there is nothing at this address. */
export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw data(null, { status: 404 });
  return thing;
}
