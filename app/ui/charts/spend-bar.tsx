import type { SpendShare } from "#app/domain/evidence-spend.ts";

/** How much of a channel's money is tied to no measured outcome: the filled part. It says no more than the row beside it. */
export function SpendBar({ share: { all, unmeasured } }: { share: SpendShare }) {
  const percent = all.spend > 0 ? (100 * unmeasured.spend) / all.spend : 0;
  return (
    <svg className="spend-bar" aria-hidden="true">
      <rect className="spend-all" width="100%" height="100%" />
      <rect className="spend-unmeasured" width={`${percent.toFixed(2)}%`} height="100%" />
    </svg>
  );
}
