import { z } from "zod";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import { form, type Parsed, refusal } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

export const noneKnown = "none";

const { approvalFields: fields } = words;

/** Rival explanations considered before signing off, by their ids or "none", and a sentence. */
export const approvalForm = form(
  {
    rivals: z.array(z.string()),
    sentence: text({ name: fields.sentence, most: 1000 }),
  },
  { lists: ["rivals"], meaning: consideredIn },
);

function consideredIn(
  { rivals, sentence }: { rivals: string[]; sentence: string },
  { events }: { events: readonly MetricEvent[] },
): Parsed<string> {
  const named = events.filter(({ id }) => rivals.includes(String(id)));
  const isNone = rivals.includes(noneKnown);
  if (named.length + Number(isNone) !== rivals.length || rivals.length === 0) {
    return refusal("rivals", fields.rivals);
  }
  if (isNone && named.length > 0) return refusal("rivals", fields.notBoth);
  if (isNone && sentence === "") return refusal("sentence", fields.whereLooked);
  const considered = isNone ? fields.noneKnown : named.map(fields.event).join("; ");
  return { ok: true, value: sentence === "" ? `${considered}.` : `${considered}. ${sentence}` };
}
