import type { RequestHandler } from "express";
import { findCouncil } from "#db/queries/council/council.ts";
import type { Database } from "#db/schema.ts";
import { isApi } from "./api.ts";

const open = /^\/(set-up(\/demo)?|accessibility-statement)(\.data)?\/?$/;

export function leadToSetUp(db: Database): RequestHandler {
  let isFounded = false;
  return async (request, response, next) => {
    isFounded ||= (await findCouncil(db)) !== undefined;
    if (isFounded || isApi(request) || open.test(request.path)) next();
    else response.redirect("/set-up");
  };
}
