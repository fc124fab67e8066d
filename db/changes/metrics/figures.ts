import type { Period } from "#app/domain/calendar/period.ts";
import {
  type Amount,
  amountOf,
  type FigureInForce,
  fits,
  sameAmount,
} from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { audited, type Change, type Stamp } from "#db/changes/change.ts";
import { holdRow } from "#db/dialect.ts";
import { insertRowsForIds } from "#db/insert-rows.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import type { Database, New, Trx } from "#db/schema.ts";

export type GivenFigure = { period: Period; amount: Amount; note?: string | null };

export type Because = { source: string; reason: string; importId?: number };

export type Recorded = { added: number; corrected: number; unchanged: number };

export type FigureToGive = GivenFigure & {
  metric: Pick<Metric, "id" | "measure">;
  /** If not the source of all of them. */
  source?: string;
  reason?: string;
  confirmation?: string | null;
  /** In force when the form was opened (null: none); records nothing if changed. Optional. */
  startedFrom?: number | null;
};

/** The figure now in force for each one given, in order. */
export type Giving =
  | { ok: true; figures: { id: number; is: "added" | "corrected" | "unchanged" }[] }
  | { ok: false; meanwhile: FigureInForce[] };

/**
 * Records all figures or none. A different amount corrects the one in force; the same changes nothing.
 * @param also writes in the same transaction, given the ids of the figures in force
 */
export const giveFigures = audited(
  async (
    made,
    figures: readonly FigureToGive[],
    because: Because,
    also?: (made: Change, figureIds: number[]) => Promise<void>,
  ): Promise<Giving> => {
    const giving = await give(made, figures, because);
    const ids = giving.ok ? giving.figures.map(({ id }) => id) : [];
    if (giving.ok) await also?.(made, ids);
    return giving;
  },
);

async function give(
  { trx, audit, stamp }: Change,
  figures: readonly FigureToGive[],
  because: Because,
): Promise<Giving> {
  const present = await holdFigures(trx, figures);
  const inForce = figures.map((figure) => present.get(keyOf(figure.metric.id, figure.period)));
  const isSame = figures.map((figure, index) => saysTheSame(figure, inForce[index]));
  const meanwhile = inForce.filter(
    (old, index): old is FigureInForce =>
      old !== undefined && !isSame[index] && isNews(figures[index], old),
  );
  if (meanwhile.length > 0) return { ok: false, meanwhile };

  const rows = figures.flatMap((figure, index) =>
    isSame[index] ? [] : [rowOf(stamp, because, figure, inForce[index])],
  );
  const ids = await insertRowsForIds(trx, "figure", rows);
  for (const [index, row] of rows.entries()) {
    const { metricId, period, reason } = row;
    const old = present.get(keyOf(metricId, period));
    const said = { before: old && saidOf(old), after: saidOf(row as New<"figure"> & Amount) };
    const details = { metricId, period, ...said, reason };
    audit(old ? "correct figure" : "give figure", "figure", ids[index] ?? null, details);
  }
  let next = 0;
  const given = inForce.map((old, index) => {
    if (old && isSame[index]) return { id: old.id, is: "unchanged" as const };
    const id = ids[next++] as number;
    return { id, is: old ? ("corrected" as const) : ("added" as const) };
  });
  return { ok: true, figures: given };
}

export async function recordFigures(
  db: Database,
  stamp: Stamp,
  metric: Pick<Metric, "id" | "measure">,
  figures: readonly GivenFigure[],
  because: Because,
): Promise<Recorded> {
  const ofMetric = figures.map((figure) => ({ ...figure, metric }));
  const giving = await giveFigures(db, stamp, ofMetric, because);
  if (!giving.ok) throw new Error("A figure that nobody saw cannot have changed meanwhile");
  const count = (is: string) => giving.figures.filter((figure) => figure.is === is).length;
  return { added: count("added"), corrected: count("corrected"), unchanged: count("unchanged") };
}

/** Locks the metrics, always in the same order to avoid deadlocks, and reads the figures in force over the periods given. */
async function holdFigures(
  trx: Trx,
  given: readonly FigureToGive[],
): Promise<Map<string, FigureInForce>> {
  const metricIds = [...new Set(given.map(({ metric }) => metric.id))];
  for (const id of metricIds.toSorted((one, other) => one - other)) {
    await holdRow(trx, "metric", id);
  }
  const figures = await figuresInForce(trx, { metricIds, between: spanOf(given) });
  return new Map(figures.map((figure) => [keyOf(figure.metricId, figure.period), figure]));
}

function spanOf(given: readonly { period: Period }[]): [Period, Period] | undefined {
  let [from, to] = [given[0]?.period, given[0]?.period];
  for (const { period } of given) {
    if (from === undefined || period < from) from = period;
    if (to === undefined || period > to) to = period;
  }
  return from === undefined || to === undefined ? undefined : [from, to];
}

const keyOf = (metricId: number, period: Period) => `${metricId} ${period}`;

const saysTheSame = ({ amount, note }: FigureToGive, old: FigureInForce | undefined) =>
  old !== undefined && sameAmount(old, amount) && (note === undefined || note === old.note);

const isNews = (figure: FigureToGive | undefined, old: FigureInForce) =>
  figure?.startedFrom !== undefined && figure.startedFrom !== old.id;

function rowOf(
  stamp: Stamp,
  because: Because,
  { metric, period, amount, note, confirmation, ...own }: FigureToGive,
  old: FigureInForce | undefined,
): New<"figure"> {
  if (!fits(amount, metric.measure)) {
    throw new TypeError(`A ${metric.measure} cannot hold the figure given for ${period}`);
  }
  return {
    metricId: metric.id,
    period,
    ...amount,
    note: note ?? null,
    source: own.source ?? because.source,
    givenById: stamp.personId,
    givenAt: stamp.at,
    replacesId: old?.id ?? null,
    reason: old ? (own.reason ?? because.reason) : null,
    confirmation: confirmation ?? null,
    importId: because.importId ?? null,
  };
}

type Said = Amount & { note?: string | null; confirmation?: string | null };

const saidOf = ({ note, confirmation, ...figure }: Said) => ({
  ...amountOf(figure),
  ...(note && { note }),
  ...(confirmation && { confirmation }),
});
