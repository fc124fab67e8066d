import { z } from "zod";
import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { Problem } from "#app/domain/problem.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";

/** What was considered before a claim is signed off: rival explanations by their ids, or "none", and a sentence. */
export type SignatureEntries = { rivals: string[]; sentence: string };

export const noSignature: SignatureEntries = { rivals: [], sentence: "" };

/** Undefined where no page of ours sends such a form. */
export function readSignatureEntries(form: FormData): SignatureEntries | undefined {
  if ([...form.keys()].some((name) => name !== "rivals" && name !== "sentence")) return undefined;
  const rivals = form.getAll("rivals");
  const [sentence, ...others] = form.getAll("sentence");
  if (typeof sentence !== "string" || others.length > 0) return undefined;
  const chosen = rivals.filter((one) => typeof one === "string");
  if (chosen.length < rivals.length || new Set(chosen).size < chosen.length) return undefined;
  return { rivals: chosen, sentence };
}

export const noneKnown = "none";

const schema = z.object({ sentence: text({ name: "The sentence", most: 1000 }) });

export type SignatureParsed = { ok: true; considered: string } | { ok: false; problems: Problem[] };

/** Reads what was considered, of what is known to have happened meanwhile. */
export function parseSignature(
  { rivals, sentence: typed }: SignatureEntries,
  events: readonly MetricEvent[],
): SignatureParsed {
  const parsed = schema.safeParse({ sentence: typed });
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error) };
  const { sentence } = parsed.data;
  const named = events.filter(({ id }) => rivals.includes(String(id)));
  const isNone = rivals.includes(noneKnown);
  if (named.length + Number(isNone) !== rivals.length || rivals.length === 0) {
    return refused("rivals", "Choose what was considered, or say that none is known");
  }
  if (isNone && named.length > 0) {
    return refused("rivals", "Choose what was considered, or that none is known, not both");
  }
  if (isNone && sentence === "") {
    return refused("sentence", "Say in a sentence where you looked for another explanation");
  }
  const said = isNone ? "None known" : named.map(eventInWords).join("; ");
  return { ok: true, considered: sentence === "" ? `${said}.` : `${said}. ${sentence}` };
}

const refused = (field: string, message: string): SignatureParsed => ({
  ok: false,
  problems: [{ field, message }],
});

/** "Garden waste costs £4 more a year (1 April 2026)". */
export const eventInWords = ({ name, day }: Pick<MetricEvent, "name" | "day">): string =>
  `${name} (${dayInWords(day)})`;
