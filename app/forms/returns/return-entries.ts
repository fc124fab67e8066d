import type { Figure } from "#app/domain/metrics/figure.ts";
import type { Measure, Metric } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Question } from "#app/domain/returns/return.ts";
import type { Form } from "#app/forms/form.ts";

export type AnswerEntry = Record<(typeof answerFields)[number], string>;

/** The answers of a return, by the slugs of their metrics. */
export type ReturnEntries = Record<string, AnswerEntry>;

const answerFields = [
  "state",
  "number",
  "part",
  "whole",
  "note",
  "startedFrom",
  "confirmed",
  "chosen",
  "reason",
] as const;
export type AnswerField = (typeof answerFields)[number];

export const fieldOf = (slug: string, field: AnswerField): string => `${slug}-${field}`;

/** The field that the error summary leads to by default. */
export const firstFieldOf = ({ slug, measure }: Pick<Metric, "slug" | "measure">): string =>
  fieldOf(slug, measure === "share" ? "part" : "number");

export const problemsByName = (
  problems: readonly Problem[],
  metrics: readonly Pick<Metric, "slug" | "name">[],
): Problem[] =>
  problems.map(({ field, message }) => {
    const asked = metrics.find(({ slug }) =>
      answerFields.some((name) => fieldOf(slug, name) === field),
    );
    return { field, message: asked ? `${asked.name}: ${message}` : message };
  });

export const blankEntry: AnswerEntry = {
  state: "given",
  number: "",
  part: "",
  whole: "",
  note: "",
  startedFrom: "",
  confirmed: "",
  chosen: "",
  reason: "",
};

/** The fields that every question sends. */
const always: Record<Measure, readonly AnswerField[]> = {
  count: ["state", "number", "note", "startedFrom"],
  value: ["state", "number", "note", "startedFrom"],
  share: ["state", "part", "whole", "note", "startedFrom"],
};

const sometimes: readonly AnswerField[] = ["confirmed", "chosen", "reason"];

/** The metrics whose fields were sent, whether the person may give them or not. */
export const slugsIn = (form: FormData): string[] =>
  [...form.keys()].flatMap((name) => /^(?<slug>.+)-state$/.exec(name)?.groups?.slug ?? []);

/** The form of a return to some questions, saved as it was typed. A question may be left out. */
export const returnForm = (
  questions: readonly Pick<Question, "metric">[],
): Form<ReturnEntries, unknown, ReturnEntries> => ({
  blank: {},
  read: (sent) =>
    readReturn(
      sent,
      questions.map(({ metric }) => metric),
    ),
  parse: (entries) => ({ ok: true, value: entries }),
  shown: (entries) => entries,
  differences: () => [],
});

export const fieldsOf = (slug: string, entry: AnswerEntry): Record<string, string> =>
  Object.fromEntries(answerFields.map((field) => [fieldOf(slug, field), entry[field]]));

export const fieldsOfReturn = (
  questions: readonly Question[],
  entries: ReturnEntries,
): Record<string, string> =>
  Object.assign(
    {},
    ...questions.map(({ metric: { slug }, figure }) => {
      const entry = entries[slug] ?? blankEntry;
      const startedFrom = entry.startedFrom || String(figure?.id ?? "");
      return fieldsOf(slug, { ...entry, state: entry.state || "given", startedFrom });
    }),
  );

function readReturn(
  form: FormData,
  metrics: readonly Pick<Metric, "slug" | "measure">[],
): ReturnEntries | undefined {
  const left = new Set(form.keys());
  const entries: ReturnEntries = {};
  for (const { slug, measure } of metrics) {
    const expected = [...always[measure], ...sometimes];
    const sent = expected.filter((field) => left.has(fieldOf(slug, field)));
    if (sent.length === 0) continue;
    if (!always[measure].every((field) => sent.includes(field))) return undefined;
    const entry = { ...blankEntry };
    for (const field of sent) {
      const [value, ...others] = form.getAll(fieldOf(slug, field));
      if (typeof value !== "string" || others.length > 0) return undefined;
      entry[field] = value;
      left.delete(fieldOf(slug, field));
    }
    entries[slug] = entry;
  }
  return left.size === 0 ? entries : undefined;
}

export const isBlankAnswer = ({ state, number, part, whole, note }: AnswerEntry): boolean =>
  (state === "given" || state === "") &&
  [number, part, whole, note].every((typed) => typed.trim() === "");

/** How many questions have been answered, validly or not. */
export const answeredIn = (entries: ReturnEntries): number =>
  Object.values(entries).filter((entry) => !isBlankAnswer(entry)).length;

/** A figure as an answer to correct. The note that says why there was no number is left out. */
export function entryOfFigure({
  id,
  state,
  value,
  part,
  whole,
  note,
}: Pick<Figure, "id" | "state" | "value" | "part" | "whole" | "note">): AnswerEntry {
  return {
    ...blankEntry,
    state,
    number: String(value ?? ""),
    part: String(part ?? ""),
    whole: String(whole ?? ""),
    note: state === "given" ? (note ?? "") : "",
    startedFrom: String(id),
  };
}
