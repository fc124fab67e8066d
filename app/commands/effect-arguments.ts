import {
  calendarOf,
  endOf,
  isDay,
  isMonth,
  lastMonthOf,
  type Period,
  periodHolding,
  periodsPerYear,
  startOf,
} from "#app/domain/calendar/period.ts";
import { readWrittenPeriod } from "#app/domain/calendar/period-reading.ts";
import { missingColumn } from "#app/domain/imports/columns.ts";
import type { Mapping } from "#app/domain/imports/metric-reading.ts";
import { words } from "#app/words/words.ts";
import { BadInput, readMapping } from "./arguments.ts";

type Values = { [name: string]: string | boolean | string[] | undefined };

const kinds = ["value", "count", "part", "whole"] as const;

/** @throws BadInput */
export function demandThatTheyGoTogether(values: Values): void {
  const is = (name: string) => values[name] !== undefined;
  const compared = kinds.some((kind) => is(`comparison-${kind}`));
  const unlike = kinds.find((kind) => compared && is(kind) !== is(`comparison-${kind}`));
  const complaints: [boolean, string][] = [
    [!is("start"), "Say when it began with --start, like --start 2020-03"],
    [is("fixed-window") && !is("end"), "--fixed-window needs --end, the last period of the window"],
    [is("exposure") && !is("count"), "--exposure goes with --count: leave it out"],
    [is("exposure") && compared, "--exposure does not go with a comparison: leave one of them out"],
    [is("weight") && !is("value"), "--weight goes with --value: leave it out"],
    [
      unlike !== undefined,
      `--${unlike} and --comparison-${unlike} go together: give both or neither`,
    ],
    [
      is("comparison-file") && !compared,
      "Say what to read of --comparison-file, like --comparison-count",
    ],
    [
      is("better") && !/^(higher|lower)$/.test(String(values.better)),
      "--better is higher or lower",
    ],
  ];
  const complaint = complaints.find(([holds]) => holds)?.[1];
  if (complaint) throw new BadInput(complaint);
}

export function comparisonMapping(
  values: Values,
  mapping: Mapping,
  headers: readonly string[],
): Mapping | null {
  const asked = Object.fromEntries(
    kinds.flatMap((kind) => {
      const columns = values[`comparison-${kind}`];
      return typeof columns === "string" ? [[kind, columns]] : [];
    }),
  );
  if (Object.keys(asked).length === 0) return null;
  const filters = mapping.filters.filter(
    ({ column }) => missingColumn([column], headers) === undefined,
  );
  return { ...readMapping(asked, headers), period: mapping.period, filters };
}

/** In the calendar of the rows. @param end the week that stands for a month @throws BadInput */
export function readPeriodAsked(
  option: string,
  text: string,
  like: Period,
  end: "first" | "last",
): Period {
  const reading = readWrittenPeriod(text);
  if (!reading.ok)
    throw new BadInput(`--${option}: ${words.calendarProblems.period(reading.problem)}`);
  const isLonger = periodsPerYear(reading.period) < periodsPerYear(like);
  if (isLonger && !isMonth(reading.period))
    throw new BadInput(
      `--${option} ${reading.period} is longer than a ${calendarOf(like)}, the period of these rows: write it like ${like}`,
    );
  if (isDay(reading.period)) return periodHolding(reading.period, like);
  const month = lastMonthOf(reading.period);
  return periodHolding(end === "first" ? startOf(month) : endOf(month), like);
}
