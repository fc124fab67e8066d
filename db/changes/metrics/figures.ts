import type { Period } from "#app/domain/calendar/period.ts";
import {
  type Amount,
  amountOf,
  type FigureInForce,
  fits,
  sameAmount,
} from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { type Audit, change, type Stamp } from "#db/changes/change.ts";
import { holdRow } from "#db/dialect.ts";
import { insertRowsForIds } from "#db/insert-rows.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import type { Database, New, Trx } from "#db/schema.ts";

export type GivenFigure = { period: Period; amount: Amount; note?: string | null };

/** Where figures come from, and why those that there were are replaced. */
export type Because = { source: string; reason: string; importId?: number };

export type Recorded = { added: number; corrected: number; unchanged: number };

/** One of the figures that somebody gives, of any metrics. */
export type FigureToGive = GivenFigure & {
  metric: Pick<Metric, "id" | "measure">;
  /** Where it comes from, if not from where all of them do. */
  source?: string;
  /** Why it replaces the one that there is. */
  reason?: string;
  confirmation?: string | null;
  /**
   * The figure that its giver saw in its place, null for none. Where another is in force by now, nothing is recorded.
   * Left out, it replaces whatever there is.
   */
  startedFrom?: number | null;
};

/** For each figure that was given, in their order, the one in force and what it is to the one before it. */
export type Giving =
  | { ok: true; figures: { id: number; is: "added" | "corrected" | "unchanged" }[] }
  | { ok: false; meanwhile: FigureInForce[] };

/**
 * Records figures of any metrics, all or none. One for a period that has none is added; another amount for a period that
 * has one is a correction, which replaces it for its reason (or that of all of them); the same again changes nothing.
 *
 * @param also what else is written once they are recorded, with the ids of the figures in force.
 */
export function giveFigures(
  db: Database,
  stamp: Stamp,
  figures: readonly FigureToGive[],
  because: Because,
  also?: (trx: Trx, audit: Audit, figureIds: number[]) => Promise<void>,
): Promise<Giving> {
  return change(db, stamp, async (trx, audit) => {
    const giving = await give(trx, audit, stamp, figures, because);
    const ids = giving.ok ? giving.figures.map(({ id }) => id) : [];
    if (giving.ok) await also?.(trx, audit, ids);
    return giving;
  });
}

async function give(
  trx: Trx,
  audit: Audit,
  stamp: Stamp,
  figures: readonly FigureToGive[],
  because: Because,
): Promise<Giving> {
  const present = await holdFigures(trx, figures);
  const inForce = figures.map((figure) => present.get(keyOf(figure.metric.id, figure.period)));
  const isSaid = figures.map((figure, place) => saysTheSame(figure, inForce[place]));
  const meanwhile = inForce.filter(
    (old, place): old is FigureInForce =>
      old !== undefined && !isSaid[place] && isNews(figures[place], old),
  );
  if (meanwhile.length > 0) return { ok: false, meanwhile };

  const rows = figures.flatMap((figure, place) =>
    isSaid[place] ? [] : [rowOf(stamp, because, figure, inForce[place])],
  );
  const ids = await insertRowsForIds(trx, "figure", rows);
  for (const [index, row] of rows.entries()) {
    auditFigure(audit, row, ids[index] ?? null, present.get(keyOf(row.metricId, row.period)));
  }
  let next = 0;
  const given = inForce.map((old, place) => {
    if (old && isSaid[place]) return { id: old.id, is: "unchanged" as const };
    const id = ids[next++] as number;
    return { id, is: old ? ("corrected" as const) : ("added" as const) };
  });
  return { ok: true, figures: given };
}

/** Records the figures of one metric, whatever anybody saw in their place, and counts what became of them. */
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

/**
 * The figures in force of the metrics that figures are given of, from the first period to the last; nobody else can replace
 * them until the transaction ends. Metrics are held in one order, so that no two transactions wait for each other.
 */
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

function saysTheSame({ amount, note }: FigureToGive, old: FigureInForce | undefined): boolean {
  if (!old || !sameAmount(old, amount)) return false;
  return note === undefined || note === old.note;
}

function isNews(figure: FigureToGive | undefined, old: FigureInForce): boolean {
  return figure?.startedFrom !== undefined && figure.startedFrom !== old.id;
}

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

function auditFigure(
  audit: Audit,
  row: New<"figure">,
  id: number | null,
  old: FigureInForce | undefined,
): void {
  audit(old ? "correct figure" : "give figure", "figure", id, {
    metricId: row.metricId,
    period: row.period,
    before: old && saidOf(old),
    after: saidOf(row as New<"figure"> & Amount),
    reason: row.reason,
  });
}

/** A figure's amount, with its note and confirmation if it has them. */
const saidOf = ({
  note,
  confirmation,
  ...figure
}: Amount & { note?: string | null; confirmation?: string | null }) => ({
  ...amountOf(figure),
  ...(note && { note }),
  ...(confirmation && { confirmation }),
});
