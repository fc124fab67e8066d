import { words } from "#app/words/words.ts";

/** A fault at a place in the JSON (`#/3/value`) or in a part of the address. */
export type Fault = { detail: string; pointer?: string; parameter?: string };

/** Why the API refused a request (RFC 9457). */
export type ApiProblem = {
  status: number;
  detail: string;
  errors?: readonly Fault[];
  headers?: Record<string, string>;
};

export const problemType = "application/problem+json";

const { titles, anyProblem } = words.api.answers;

export const problemTitles: readonly [number, string][] = Object.entries(titles).map(
  ([status, title]) => [Number(status), title],
);

/** `instance` is the request's id in the log. */
export function problemBody({ status, detail, errors }: ApiProblem, requestId: string) {
  return {
    type: `/settings/api#problem-${status}`,
    title: titles[status] ?? anyProblem,
    status,
    detail,
    instance: `urn:uuid:${requestId}`,
    ...(errors && { errors }),
  };
}

export function problem(asked: ApiProblem, { requestId }: { requestId: string }): Response {
  return new Response(JSON.stringify(problemBody(asked, requestId)), {
    status: asked.status,
    headers: { "Content-Type": problemType, ...asked.headers },
  });
}
