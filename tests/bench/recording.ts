import { put, type Question } from "./question.ts";

/** What the application answered, to be said again. */
export type RecordedAnswer = {
  method: string;
  path: string;
  status: number;
  headers: [string, string][];
  /** In base 64. */
  body: string;
};

/** Headers that belong to a connection and not to an answer. */
const passing = ["connection", "keep-alive", "date", "transfer-encoding", "content-length"];

export async function record(address: string, question: Question): Promise<RecordedAnswer> {
  const { method, path } = question;
  const { status, headers, body } = await put(address, question, { encodings: "identity" });
  return {
    method,
    path,
    status,
    headers: headers.filter(([name]) => !passing.includes(name.toLowerCase())),
    body: body.toString("base64"),
  };
}

export const markupOf = ({ body }: RecordedAnswer): string =>
  Buffer.from(body, "base64").toString();

/** The files that a page names. */
export function filesOf(answer: RecordedAnswer): string[] {
  const named = markupOf(answer).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g);
  return [...new Set([...named].map(([, path = ""]) => path))];
}
