import type { RequestHandler } from "express";
import { findCouncil } from "#db/queries/council/council.ts";
import type { Database } from "#db/schema.ts";
import { isApi } from "./api.ts";

/** The addresses that are open before there is a council. */
const open = /^\/(set-up(\/demo)?|accessibility-statement)(\.data)?\/?$/;

/** Leads every page to set-up while the database has no council. Once it has one, it is asked no more. */
export function leadToSetUp(db: Database): RequestHandler {
  let isFounded = false;
  return async (request, response, next) => {
    isFounded ||= (await findCouncil(db)) !== undefined;
    if (isFounded || isApi(request) || open.test(request.path)) next();
    else response.redirect("/set-up");
  };
}
