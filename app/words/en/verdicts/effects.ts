import type { Calendar } from "#app/domain/calendar/calendars.ts";
import type { Display } from "#app/domain/metrics/display.ts";
import type { CampaignVerdict } from "#app/domain/verdicts/campaign-verdict.ts";
import type { Effect } from "#app/domain/verdicts/effect.ts";
import type { ReasonForCaution } from "#app/domain/verdicts/forecast.ts";
import { type Rung, rungOf } from "#app/domain/verdicts/rung.ts";
import {
  periodInWords,
  periodsInWords,
  rangeInWords,
} from "#app/words/en/calendar/period-in-words.ts";
import { withinSentence } from "#app/words/en/sentence.ts";
import { type Margin, margin, sharesInWords } from "./margins.ts";

/** What may be said of an effect (docs/statistics.md 6), and its rung of the ladder. */
export type Claim = { rung: Rung; sentence: string };

/** The metric that a claim is about, and its comparison. */
export type Subject = Display & {
  name?: string;
  comparisonName?: string | null | undefined;
};

type Shown = Exclude<Effect, { verdict: "no figures" }>;
type Told = Extract<Shown, { numbers: unknown }>;
type Moved = Extract<Shown, { verdict: "more than expected" | "fewer than expected" }>;

export function claimOf(effect: Effect, subject: Subject): Claim {
  if (effect.verdict === "no figures")
    return { rung: 0, sentence: "We cannot say. No figure has been given yet." };
  return { rung: rungOf(effect), sentence: `${about(effect, subject)}: ${said(effect, subject)}` };
}

function said(effect: Shown, subject: Subject): string {
  switch (effect.verdict) {
    case "cannot say":
      return `We cannot say. ${whyNot(effect)}`;
    case "too early":
      return `Too early to say. ${howEarly(effect)}${earlyReading(effect, subject)}`;
    case "no clear change": {
      const { smallest, from, to } = margin(effect.numbers, subject);
      return withMore(
        `No clear change. Anything from ${from} to ${to} would fit these figures. We could only have spotted a change of about ${smallest} or more.`,
        effect,
        subject,
      );
    }
    default:
      return withMore(movedIn(effect, subject), effect, subject);
  }
}

function withMore(verdict: string, effect: Told, subject: Subject): string {
  const { numbers, calendar } = effect;
  return [verdict, sharesInWords(numbers, subject, calendar), ofTheComparison(effect, subject)]
    .filter(Boolean)
    .join(" ");
}

function movedIn(effect: Moved, subject: Subject): string {
  const { size, likely, more } = margin(effect.numbers, subject);
  switch (effect.strength) {
    case "A":
      return `${size} ${more} than expected (${likely}), and ${more} than in ${nameIn(subject)}. This is what we would see if the campaign worked.`;
    case "B":
      return `${size} ${more} than expected (${likely}). We cannot rule out other causes.`;
    case "C": {
      const reasons = effect.because.map((reason) =>
        reasonInWords(reason, effect, nameIn(subject)),
      );
      return `Possibly ${more} than expected. Treat with caution: ${reasons.join("; ")}. The figures say ${size} ${more} (${likely}).`;
    }
  }
}

const nameIn = ({ comparisonName }: Subject): string => comparisonName ?? "the comparison";

function ofTheComparison({ comparison }: Told, subject: Subject): string {
  if (comparison === null || comparison === "no clear change") return "";
  return `${sentenceCase(nameIn(subject))} by itself came out ${comparison}.`;
}

export function reasonInWords(
  reason: ReasonForCaution,
  { calendar, periodsBefore }: Pick<Shown, "calendar" | "periodsBefore">,
  comparisonName: string,
): string {
  switch (reason) {
    case "short_baseline":
      return `we have only ${periodsInWords(periodsBefore, calendar)} before the campaign`;
    case "drifting_baseline":
      return "the figures were drifting before the campaign";
    case "placebo_failed":
      return "the same test also finds changes at dates when nothing was done";
    case "no_placebo":
      return "there is no earlier date to try the same test on";
    case "overlapping_campaign":
      return "another campaign was meant to move the same figures";
    case "comparison_reached":
      return `the campaign may have reached ${comparisonName}`;
  }
}

export function whyNot({
  because,
  calendar,
  periodsBefore,
  compared,
}: Extract<Shown, { verdict: "cannot say" }>): string {
  const before = periodsInWords(periodsBefore, calendar);
  const alone = twoYears[calendar];
  switch (because) {
    case "short_baseline":
      return `We have ${before} before the campaign; we need 12${alone && !compared ? `, or ${alone} without a comparison` : ""}.`;
    case "seasonality":
      return `We have ${before} before the campaign; we need ${alone} without a comparison.`;
    case "empty_baseline":
      return `There were none in the ${before} before the campaign.`;
    case "no_variation":
      return `The figures of the ${before} before the campaign do not vary.`;
    case "fit_failed":
      return `No trend fits the ${before} before the campaign.`;
    case "too_few_df":
      return `The ${before} before the campaign are too few to go by.`;
  }
}

const fewestSince = 3;
const twoYears: Record<Calendar, number | null> = {
  month: 24,
  week: 104,
  quarter: null,
  year: null,
};

export const howEarly = ({
  calendar,
  periodsSince,
}: Pick<Shown, "calendar" | "periodsSince">): string =>
  `We need at least ${periodsInWords(fewestSince, calendar)} after the start; we have ${periodsSince}.`;

function earlyReading(
  { reading }: Extract<Shown, { verdict: "too early" }>,
  subject: Subject,
): string {
  if (reading === null) return "";
  const { size, likely, more, from, to, isClear }: Margin = margin(reading, subject);
  return isClear
    ? ` An early reading: ${size} ${more} (${likely}).`
    : ` An early reading: anything from ${from} to ${to}.`;
}

/** "Loans, March to August 2020", "Led walks (places), March to August 2020"; of a unit that is a sign the period alone. */
function about({ first, last, verdict }: Shown, subject: Subject): string {
  const open = verdict === "too early" || verdict === "cannot say";
  const when = open ? `from ${rangeInWords(first, first)}` : rangeInWords(first, last);
  return sentenceCase([whatOf(subject), when].filter(Boolean).join(", "));
}

function whatOf({ name, unit, partUnit, measure }: Subject): string {
  const what = measure === "share" ? (partUnit ?? unit) : unit;
  const isSign = what === "£" || what === "%";
  if (name === undefined) return isSign ? "" : what;
  const says = (word: string) => name.toLowerCase().includes(word.toLowerCase());
  return isSign || measure === "share" || says(unit) ? name : `${name} (${unit})`;
}

/** "the figures for passes stop in July 2026"; null where more may still come. */
export const stoppedInWords = ({ metric, stopped }: CampaignVerdict): string | null =>
  metric &&
  stopped &&
  `the figures for ${withinSentence(metric.name)} stop in ${periodInWords(stopped)}`;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function falseAlarmsInWords(campaigns: number): string {
  const [fewest, most] = [Math.round(campaigns / 20), Math.round(campaigns / 10)];
  const range = most - fewest === 1 ? `${fewest} or ${most}` : `${fewest} to ${most}`;
  const count = fewest === most ? String(fewest) : range;
  return `Of ${campaigns} campaigns that did nothing, expect ${count} to show as a change.`;
}
