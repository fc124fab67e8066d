import type { Effect, EffectQuestion } from "#app/domain/verdicts/effect.ts";
import { chance, normals } from "./chance.ts";
import { figures } from "./series.ts";

const normal = normals(chance(11));
/** Calls of about a thousand a month, from January 2020 on. */
export const calls = Array.from({ length: 60 }, () => Math.round(1000 + 25 * normal()));
/** The same of another place, of about 1,800 a month. */
export const elsewhere = Array.from({ length: 60 }, () => Math.round(1800 + 40 * normal()));

/** Calls from January 2020 on, so many more of them from a month on. */
export const callsWith = (more: number, from: number, count: number) =>
  calls.slice(0, count).map((number, place) => number + (place >= from ? more : 0));

/** A campaign of January to March 2023, after three years of calls, asked of at the end of 2023. */
export const asked = (changes: Partial<EffectQuestion> = {}): EffectQuestion => ({
  measure: "count",
  figures: figures("2020-01", callsWith(-200, 36, 48)),
  campaign: { startsOn: "2023-01-09", endsOn: "2023-03-31" },
  today: "2024-01-05",
  ...changes,
});

/** What is shown, without the numbers. */
export const inShort = (effect: Effect) =>
  effect.verdict === "no figures"
    ? [effect.verdict]
    : [effect.verdict, effect.first, effect.last, effect.periodsBefore, effect.periodsSince];
