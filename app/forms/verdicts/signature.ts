import { z } from "zod";
import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import { form, type Parsed, refusal } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";

export const noneKnown = "none";

/** What was considered before a claim is signed off: rival explanations by their ids, or "none", and a sentence. */
export const signatureForm = form(
  {
    rivals: z.array(z.string()),
    sentence: text({ name: "The sentence", most: 1000 }),
  },
  { lists: ["rivals"], meaning: consideredIn },
);

/** What was considered, of what is known to have happened meanwhile, in a sentence or two. */
function consideredIn(
  { rivals, sentence }: { rivals: string[]; sentence: string },
  { events }: { events: readonly MetricEvent[] },
): Parsed<string> {
  const named = events.filter(({ id }) => rivals.includes(String(id)));
  const isNone = rivals.includes(noneKnown);
  if (named.length + Number(isNone) !== rivals.length || rivals.length === 0) {
    return refusal("rivals", "Choose what was considered, or say that none is known");
  }
  if (isNone && named.length > 0) {
    return refusal("rivals", "Choose what was considered, or that none is known, not both");
  }
  if (isNone && sentence === "") {
    return refusal("sentence", "Say in a sentence where you looked for another explanation");
  }
  const said = isNone ? "None known" : named.map(eventInWords).join("; ");
  return { ok: true, value: sentence === "" ? `${said}.` : `${said}. ${sentence}` };
}

/** "Garden waste costs £4 more a year (1 April 2026)". */
export const eventInWords = ({ name, day }: Pick<MetricEvent, "name" | "day">): string =>
  `${name} (${dayInWords(day)})`;
