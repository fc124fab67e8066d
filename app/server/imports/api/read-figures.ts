import type { ApiFigureProblem } from "#app/forms/imports/api-figure.ts";
import type { Caller } from "./caller.ts";
import { refusal } from "./give-figures.ts";
import { readJson } from "./json.ts";

type Parsed<Value> = { ok: true; value: Value } | { ok: false; problems: ApiFigureProblem[] };

/** @throws 422 with the place of each problem */
export async function demandSent<Value>(
  caller: Caller,
  request: Request,
  parse: (json: unknown) => Parsed<Value>,
): Promise<Value> {
  const parsed = parse(await readJson(request, caller));
  if (parsed.ok) return parsed.value;
  throw refusal(
    caller,
    parsed.problems.map(({ path, message }) => ({ detail: message, pointer: pointerTo(path) })),
  );
}

/** A JSON Pointer as a URI fragment (RFC 6901, 6): `#/3/value`. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  `#${path.map((part) => `/${encodeURIComponent(escaped(String(part)))}`).join("")}`;

const escaped = (part: string): string =>
  part.slice(0, 100).toWellFormed().replaceAll("~", "~0").replaceAll("/", "~1");
