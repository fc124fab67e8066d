import { type Amount, type Figure, fits, sameAmount } from "#app/domain/figure.ts";
import type { Metric } from "#app/domain/metric.ts";
import type { Period } from "#app/domain/period.ts";
import { figuresInForce } from "../queries/figures.ts";
import type { Database, New, Trx } from "../schema.ts";
import { change, rowsAtOnce, type Stamp, type Trail } from "./change.ts";

export type GivenFigure = { period: Period; amount: Amount; note?: string | null };

export type Recorded = { added: number; corrected: number; unchanged: number };

/**
 * Records a metric's figures, all or none. One for a period that has none is added; another amount for a period
 * that has one is a correction, which replaces it for the reason given; the same amount again changes nothing.
 */
export function recordFigures(
  db: Database,
  stamp: Stamp,
  metric: Pick<Metric, "id" | "measure">,
  figures: GivenFigure[],
  { source, reason }: { source: string; reason: string },
): Promise<Recorded> {
  return change(db, stamp, async (trx) => {
    const present = new Map(
      (await figuresInForce(trx, { metricIds: [metric.id] })).map((figure) => [
        figure.period,
        figure,
      ]),
    );
    const rows = figures
      .filter(({ period, amount }) => {
        const old = present.get(period);
        return !old || !sameAmount(old, amount);
      })
      .map(({ period, amount, note }): New<"figure"> => {
        if (!fits(amount, metric.measure)) {
          throw new TypeError(`A ${metric.measure} cannot hold the figure given for ${period}`);
        }
        const old = present.get(period);
        return {
          metricId: metric.id,
          period,
          ...amount,
          note: note ?? null,
          source,
          givenById: stamp.personId,
          givenAt: stamp.at,
          replacesId: old?.id ?? null,
          reason: old ? reason : null,
        };
      });
    const ids = await insert(trx, rows);
    const trail = rows.map((row, place) =>
      trailOf(row, ids[place] ?? null, present.get(row.period)),
    );
    const corrected = rows.filter((row) => row.replacesId !== null).length;
    return {
      result: {
        added: rows.length - corrected,
        corrected,
        unchanged: figures.length - rows.length,
      },
      trail,
    };
  });
}

async function insert(trx: Trx, rows: New<"figure">[]): Promise<number[]> {
  const ids: number[] = [];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const inserted = await trx
      .insertInto("figure")
      .values(rows.slice(start, start + rowsAtOnce))
      .returning("id")
      .execute();
    ids.push(...inserted.map((figure) => figure.id));
  }
  return ids;
}

function trailOf(row: New<"figure">, id: number | null, old: Figure | undefined): Trail {
  return {
    action: old ? "correct figure" : "give figure",
    subject: "figure",
    subjectId: id,
    metricId: row.metricId,
    period: row.period,
    ...(old && { before: amountOf(old) }),
    after: amountOf(row as Figure),
    reason: row.reason,
  };
}

const amountOf = ({ state, value, part, whole }: Amount) => ({ state, value, part, whole });
