import { z } from "zod";
import { textOrNone } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

export type ApiFigureProblem = { path: PropertyKey[]; message: string };

export const mostFigures = 10_000;
export const mostProblems = 100;
const longestNote = 2000;
const { figures: says } = words.api.answers;
const { figures: means } = words.api.openApi;

const number = z.number({
  error: ({ input }) => (input === undefined ? says.missing : says.notNumber),
});

const remarks = {
  note: textOrNone({ name: says.note, most: longestNote })
    .nullish()
    .meta({
      description: means.note(longestNote),
    }),
  reason: textOrNone({ name: says.reason, most: longestNote })
    .nullish()
    .meta({ description: means.reason }),
};

const contents = {
  number: { value: number.meta({ description: means.value }) },
  share: {
    part: number.meta({ description: means.part }),
    whole: number.meta({ description: means.whole }),
  },
  state: {
    state: z
      .enum(["not available", "does not apply"], {
        error: says.state,
      })
      .meta({ description: means.state }),
  },
};

const key = {
  metric: z.string({ error: says.metric }).meta({ description: words.api.openApi.metric }),
  period: z.string({ error: says.period }).meta({ description: words.api.openApi.period }),
};

const single = {
  number: z.strictObject({ ...contents.number, ...remarks }),
  share: z.strictObject({ ...contents.share, ...remarks }),
  state: z.strictObject({ ...contents.state, ...remarks }),
};

const keyed = {
  number: z.strictObject({ ...key, ...contents.number, ...remarks }),
  share: z.strictObject({ ...key, ...contents.share, ...remarks }),
  state: z.strictObject({ ...key, ...contents.state, ...remarks }),
};

/** One figure: a number, a part and its whole, or why there is none. */
export const apiFigure = z.union(Object.values(single));
export const apiFigures = z
  .array(z.union(Object.values(keyed)))
  .min(1)
  .max(mostFigures);

export type ApiFigure = z.output<typeof apiFigure>;
export type KeyedFigure = z.output<typeof apiFigures>[number];

type Parsed<Value> = { ok: true; value: Value } | { ok: false; problems: ApiFigureProblem[] };

export const parseFigure = (json: unknown): Parsed<ApiFigure> =>
  parseBy<ApiFigure>(single, json, []);

/** Stops at a hundred problems. */
export function parseFigures(json: unknown): Parsed<KeyedFigure[]> {
  if (!Array.isArray(json)) return refused([], says.list);
  if (json.length === 0) return refused([], says.none);
  if (json.length > mostFigures) {
    return refused([], says.tooMany(mostFigures));
  }
  const problems: ApiFigureProblem[] = [];
  const value: KeyedFigure[] = [];
  for (const [index, one] of json.entries()) {
    const parsed = parseBy<KeyedFigure>(keyed, one, [index]);
    if (parsed.ok) value.push(parsed.value);
    else problems.push(...parsed.problems);
    if (problems.length >= mostProblems) break;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** Parses by the shape that the keys suggest, so that problems concern that shape alone. */
function parseBy<Value>(
  shapes: Record<keyof typeof contents, z.ZodType<Value>>,
  json: unknown,
  path: PropertyKey[],
): Parsed<Value> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return refused(path, says.object);
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
  const message = says.unknown;
  return issue.keys.map((key) => ({ path: [...path, ...issue.path, key], message }));
}

const refused = (path: PropertyKey[], message: string) => ({
  ok: false as const,
  problems: [{ path, message }],
});
