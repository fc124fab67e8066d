import { words } from "#app/words/words.ts";

/** What is wrong with one part of what was sent: where in the JSON (`#/3/value`), or which part of the address. */
export type Fault = { detail: string; pointer?: string; parameter?: string };

/** Why the API did not do what it was asked, as RFC 9457 has it. */
export type ApiProblem = {
  status: number;
  detail: string;
  errors?: readonly Fault[];
  headers?: Record<string, string>;
};

export const problemType = "application/problem+json";

const { titles, anyProblem } = words.api.answers;

/** The statuses that the API answers with where something is wrong, with their titles. */
export const problemTitles: readonly [number, string][] = Object.entries(titles).map(
  ([status, title]) => [Number(status), title],
);

/** The members of a problem; `instance` names the request, as the log does. */
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
