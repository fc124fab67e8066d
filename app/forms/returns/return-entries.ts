import type { Figure } from "#app/domain/metrics/figure.ts";
import type { Measure, Metric } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";

/** What stands in the fields of one question, as it was typed. */
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

/** The field that the error summary leads to where nothing more is known. */
export const firstFieldOf = ({ slug, measure }: Pick<Metric, "slug" | "measure">): string =>
  fieldOf(slug, measure === "share" ? "part" : "number");

/** Problems of several questions as they stand apart from them: each with the name of its metric. */
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

/** A question that nobody has answered. */
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

/** What every question sends, whatever is answered. */
const always: Record<Measure, readonly AnswerField[]> = {
  count: ["state", "number", "note", "startedFrom"],
  value: ["state", "number", "note", "startedFrom"],
  share: ["state", "part", "whole", "note", "startedFrom"],
};

const sometimes: readonly AnswerField[] = ["confirmed", "chosen", "reason"];

/** The slugs that the fields of a form name, for those that may be given to be looked up. */
export const slugsIn = (form: FormData): string[] =>
  [...form.keys()].flatMap((name) => /^(?<slug>.+)-state$/.exec(name)?.groups?.slug ?? []);

/**
 * The fields of a return, of some of the metrics that it may hold; undefined where no page of ours sends such a form.
 */
export function readReturn(
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

/** Whether nothing has been answered yet: no number, no word that there is none, no note. */
export const isBlankAnswer = ({ state, number, part, whole, note }: AnswerEntry): boolean =>
  (state === "given" || state === "") &&
  [number, part, whole, note].every((typed) => typed.trim() === "");

/** How many questions have been answered, well or not. */
export const answeredIn = (entries: ReturnEntries): number =>
  Object.values(entries).filter((entry) => !isBlankAnswer(entry)).length;

/** The answer that a figure is, to be corrected. Why there was no number is not said of the number that comes instead. */
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
