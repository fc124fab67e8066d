/**
 * Whether figures in a file moved after a date: npm run -s effect -- FILE.csv --start 2020-03 [--end 2020-08]
 * [--follow-up 3] [--fixed-window] (--count COLS [--exposure COL] | --part COLS --whole COLS | --value COL)
 * [--comparison-count COLS | --comparison-part COLS --comparison-whole COLS | --comparison-value COL]
 * [--comparison-file FILE.csv] [--weight COL] [--period COL] [--filter …] [--better higher|lower].
 *
 * Prints one JSON object; what cannot be said is null. A comparison is taken to be one that the campaign did not reach.
 * --weight says how much each --value counts for, which is then a difference from a comparison already. A filter goes for
 * the comparison's file too where it has the column. With --fixed-window --end is the last period, whatever --follow-up
 * says. --better is accepted and changes nothing: a verdict does not depend on what is wanted.
 */

import { basename } from "node:path";
import { monthsAfter, type Period } from "#app/domain/calendar/period.ts";
import { type AmountColumns, columnsOf } from "#app/domain/imports/amount-reading.ts";
import type { Mapping } from "#app/domain/imports/metric-reading.ts";
import type { Reading } from "#app/domain/imports/row-reading.ts";
import { readSeries } from "#app/domain/imports/series-reading.ts";
import { forecastOf, type Question } from "#app/domain/verdicts/forecast.ts";
import type { Said } from "#app/domain/verdicts/forecast-series.ts";
import { openCsv } from "#app/server/imports/files/csv.ts";
import type { Table } from "#app/server/imports/files/table.ts";
import { listInWords } from "#app/words/en/sentence.ts";
import { words } from "#app/words/words.ts";
import {
  answer,
  BadInput,
  mappingOptions,
  readArguments,
  readMapping,
  readWhole,
} from "./arguments.ts";
import {
  comparisonMapping,
  demandThatTheyGoTogether,
  readPeriodAsked,
} from "./effect-arguments.ts";
import { effectReport } from "./effect-report.ts";

const options = {
  ...mappingOptions,
  start: { type: "string" },
  end: { type: "string" },
  "follow-up": { type: "string" },
  "fixed-window": { type: "boolean" },
  exposure: { type: "string" },
  weight: { type: "string" },
  "comparison-count": { type: "string" },
  "comparison-part": { type: "string" },
  "comparison-whole": { type: "string" },
  "comparison-value": { type: "string" },
  "comparison-file": { type: "string" },
  better: { type: "string" },
} as const;

const usualFollowUp = 3;

await answer(async () => {
  const { file, values } = readArguments(process.argv.slice(2), options);
  demandThatTheyGoTogether(values);
  readMapping(values, []);
  const followUp = readWhole("follow-up", values["follow-up"], 0) ?? usualFollowUp;

  const table = await openCsv(file);
  const mapping = readMapping(values, table.headers);
  const points = await pointsOf(table, mapping);
  const like = points[0]?.period as Period;
  const start = readPeriodAsked("start", values.start ?? "", like, "first");
  const end = values.end === undefined ? null : readPeriodAsked("end", values.end, like, "last");
  if (end !== null && end < start)
    throw new BadInput(`--end ${end} is before --start ${start}: give a later one`);

  const other = values["comparison-file"];
  const otherTable = other === undefined ? table : await openCsv(other);
  const beside = comparisonMapping(values, mapping, otherTable.headers);
  const otherPoints = beside && (await pointsOf(otherTable, beside, other));
  const fixed = values["fixed-window"] ?? false;
  const question: Question = {
    measure: mapping.amount.kind,
    figures: points.map(said),
    comparison: otherPoints?.map(said),
    exposures: await numbersOf(table, mapping, "exposure", values.exposure),
    weights: await numbersOf(table, mapping, "weight", values.weight),
    start,
    until: end === null || fixed ? end : monthsAfter(end, followUp),
    fixed,
    comparisonUnreached: true,
  };
  const forecast = forecastOf(question);
  if (forecast === undefined)
    throw new BadInput("Every whole is 0, so there is no share to look at: check the columns");
  return JSON.stringify(
    effectReport(question, forecast, {
      name: nameOf(mapping.amount),
      whole: listInWords(
        mapping.amount.kind === "share" ? mapping.amount.whole : mapping.amount.columns,
      ),
      comparisonName:
        other === undefined ? beside && nameOf(beside.amount) : basename(other, ".csv"),
    }),
  );
});

async function pointsOf(table: Table, mapping: Mapping, file?: string): Promise<Reading[]> {
  const series = await readSeries(table.rows, mapping);
  if (series.ok) return series.points;
  const problem = words.reading.ofRow(series.problem);
  throw new BadInput(file === undefined ? problem : `In ${basename(file)}: ${problem}`);
}

async function numbersOf(
  table: Table,
  mapping: Mapping,
  option: "exposure" | "weight",
  column: string | undefined,
): Promise<ReadonlyMap<Period, number> | undefined> {
  if (column === undefined) return undefined;
  const amount: AmountColumns = { kind: "value", columns: [column] };
  const points = await pointsOf(table, { ...mapping, amount });
  return new Map(
    points.map(({ period, line, amount: { value } }) => {
      if (value === null || value <= 0) {
        const problem = `It is not above 0, as --${option} has to be: check it`;
        throw new BadInput(words.reading.onLine({ line, column }, problem));
      }
      return [period, value];
    }),
  );
}

function said({ period, amount }: Reading): Said {
  return { period, ...amount };
}

function nameOf(amount: AmountColumns): string {
  return listInWords(amount.kind === "share" ? amount.part : columnsOf(amount));
}
