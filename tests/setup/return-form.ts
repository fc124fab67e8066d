import { type AnswerEntry, fieldOf } from "#app/forms/returns/return-entries.ts";

/** What a browser sends of a return: for each metric what was typed, the number or the part and the whole among it. */
export function returnForm(
  answers: Record<string, Partial<AnswerEntry>>,
): [name: string, value: string][] {
  return Object.entries(answers).flatMap(([slug, typed]) => {
    const numbers =
      typed.part === undefined
        ? { number: typed.number ?? "" }
        : { part: typed.part, whole: typed.whole ?? "" };
    const { state = "given", note = "", startedFrom = "", ...others } = typed;
    const sent = { ...others, ...numbers, state, note, startedFrom };
    return Object.entries(sent).map(([field, value]): [string, string] => [
      fieldOf(slug, field as keyof AnswerEntry),
      value,
    ]);
  });
}

/** What stands in the fields of a form on a page, hidden ones and boxes that are ticked among it, as it would be sent. */
export function fieldsOn(markup: string): [name: string, value: string][] {
  return [...markup.matchAll(/<input [^>]*>/g)].flatMap(([input]): [string, string][] => {
    const attribute = (name: string) =>
      new RegExp(` ${name}="([^"]*)"`)
        .exec(input)?.[1]
        ?.replaceAll("&quot;", '"')
        .replaceAll("&#x27;", "'")
        .replaceAll("&amp;", "&");
    const isChoice = /type="(radio|checkbox)"/.test(input);
    const name = attribute("name");
    if (!name || (isChoice && !/checked=""/.test(input))) return [];
    return [[name, attribute("value") ?? ""]];
  });
}
