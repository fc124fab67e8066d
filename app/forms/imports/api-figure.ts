import { z } from "zod";
import { textOrNone } from "#app/forms/text.ts";

/** Where in what was sent something is wrong, the path to it, and what to do about it. */
export type ApiFigureProblem = { path: PropertyKey[]; message: string };

/** The most figures that are taken at once. */
export const mostFigures = 10_000;
/** The most problems that are listed. */
export const mostProblems = 100;
const longestNote = 2000;

const number = z.number({
  error: ({ input }) =>
    input === undefined
      ? "It is missing"
      : "It is not a number: write it in JSON without quotation marks, like 1234.5",
});

const remarks = {
  note: textOrNone({ name: "The note", most: longestNote })
    .nullish()
    .meta({
      description: `What a reader should know of the figure: up to ${longestNote} characters.`,
    }),
  reason: textOrNone({ name: "The reason", most: longestNote })
    .nullish()
    .meta({ description: "Why the figure replaces another; needed where there is another." }),
};

const said = {
  number: { value: number.meta({ description: "The count or the value." }) },
  share: {
    part: number.meta({ description: "How many of the whole." }),
    whole: number.meta({ description: "What the share is taken of." }),
  },
  state: {
    state: z
      .enum(["not available", "does not apply"], {
        error: "Write “not available” or “does not apply”, or leave it out and give a number",
      })
      .meta({ description: "Why there is no number." }),
  },
};

const place = {
  metric: z
    .string({ error: "Name the metric as its address does" })
    .meta({ description: "The metric, as in its address." }),
  period: z
    .string({ error: "Write the period like 2026-03" })
    .meta({ description: "A month, 2026-03, or for a quarterly metric a quarter, 2026-Q1." }),
};

const alone = {
  number: z.strictObject({ ...said.number, ...remarks }),
  share: z.strictObject({ ...said.share, ...remarks }),
  state: z.strictObject({ ...said.state, ...remarks }),
};

const placed = {
  number: z.strictObject({ ...place, ...said.number, ...remarks }),
  share: z.strictObject({ ...place, ...said.share, ...remarks }),
  state: z.strictObject({ ...place, ...said.state, ...remarks }),
};

/** One figure: a number, a part and its whole, or why there is none. */
export const apiFigure = z.union(Object.values(alone));
/** Figures of several metrics and periods. */
export const apiFigures = z
  .array(z.union(Object.values(placed)))
  .min(1)
  .max(mostFigures);

export type ApiFigure = z.output<typeof apiFigure>;
export type PlacedFigure = z.output<typeof apiFigures>[number];

type Parsed<Value> = { ok: true; value: Value } | { ok: false; problems: ApiFigureProblem[] };

export const parseFigure = (json: unknown): Parsed<ApiFigure> =>
  parseBy<ApiFigure>(alone, json, []);

/** Reads a list of figures; up to a hundred problems are found. */
export function parseFigures(json: unknown): Parsed<PlacedFigure[]> {
  if (!Array.isArray(json)) return refused([], "Send a list of figures: [{…}, {…}]");
  if (json.length === 0) return refused([], "There is no figure in the list");
  if (json.length > mostFigures) {
    return refused([], `Send at most ${mostFigures.toLocaleString("en-GB")} figures at once`);
  }
  const problems: ApiFigureProblem[] = [];
  const value: PlacedFigure[] = [];
  for (const [index, one] of json.entries()) {
    const parsed = parseBy<PlacedFigure>(placed, one, [index]);
    if (parsed.ok) value.push(parsed.value);
    else problems.push(...parsed.problems);
    if (problems.length >= mostProblems) break;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** Reads by the shape that the names of what was sent ask for, so that a problem is told of that one and not of all. */
function parseBy<Value>(
  shapes: Record<keyof typeof said, z.ZodType<Value>>,
  json: unknown,
  path: PropertyKey[],
): Parsed<Value> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return refused(path, 'Send an object: {"value": 1234}');
  }
  const kind = "state" in json ? "state" : "part" in json || "whole" in json ? "share" : "number";
  const parsed = shapes[kind].safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, path)) };
}

function problemsOf(issue: z.core.$ZodIssue, path: PropertyKey[]): ApiFigureProblem[] {
  if (issue.code !== "unrecognized_keys") {
    return [{ path: [...path, ...issue.path], message: issue.message }];
  }
  const message = "It has no place here: check its name, or leave it out";
  return issue.keys.map((key) => ({ path: [...path, ...issue.path, key], message }));
}

const refused = (path: PropertyKey[], message: string) => ({
  ok: false as const,
  problems: [{ path, message }],
});
