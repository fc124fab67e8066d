/**
 * Normal variation of a series in a file: npm run -s variation -- FILE.csv (--count COLS | --part COLS --whole COLS |
 * --value COL) [--period COL] [--filter …] [--fix-after N] [--rebase-at PERIOD …] [--no-screen] [--better higher|lower].
 *
 * Prints one JSON object of lists as long as the rows that are read, in time order, shares in percent. A period without a
 * row has no place in them, and moving ranges and runs go over it. --better is accepted and changes nothing: what a
 * signal is does not depend on what is wanted.
 */

import type { Reading } from "#app/domain/imports/row-reading.ts";
import { readSeries } from "#app/domain/imports/series-reading.ts";
import { numberOf } from "#app/domain/metrics/figure.ts";
import { openCsv } from "#app/server/imports/files/csv.ts";
import { normalVariation } from "#app/statistics/metrics/normal-variation.ts";
import { words } from "#app/words/words.ts";
import {
  answer,
  BadInput,
  mappingOptions,
  readArguments,
  readMapping,
  readWhole,
} from "./arguments.ts";

const options = {
  ...mappingOptions,
  "fix-after": { type: "string" },
  "rebase-at": { type: "string", multiple: true },
  "no-screen": { type: "boolean" },
  better: { type: "string" },
} as const;

await answer(async () => {
  const { file, values } = readArguments(process.argv.slice(2), options);
  const fixAfter = readWhole("fix-after", values["fix-after"], 2);
  if (values.better !== undefined && !/^(higher|lower)$/.test(values.better))
    throw new BadInput("--better is higher or lower");
  readMapping(values, []);

  const { headers, rows } = await openCsv(file);
  const series = await readSeries(rows, readMapping(values, headers));
  if (!series.ok) throw new BadInput(words.reading.ofRow(series.problem));
  const variation = normalVariation(
    series.points.map(({ amount }) => numberOf(amount)),
    {
      fixAfter,
      rebaseAt: (values["rebase-at"] ?? []).map((period) => placeOf(period, series.points)),
      screen: !values["no-screen"],
    },
  );
  return JSON.stringify(variation);
});

function placeOf(period: string, points: readonly Reading[]): number {
  const place = points.findIndex((point) => point.period === period.trim());
  if (place < 0)
    throw new BadInput(
      `--rebase-at ${period} is not a period of these rows, which run from ${points[0]?.period} to ${points.at(-1)?.period}`,
    );
  return place;
}
