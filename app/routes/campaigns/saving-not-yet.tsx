import { words } from "#app/words/words.ts";

export function SavingNotYet({
  campaign: { slug, name },
  hasOutcome,
}: {
  campaign: { slug: string; name: string };
  hasOutcome: boolean;
}) {
  const { title, noOutcome, noUnitCosts, addUnitCost, nameOutcome } = words.saving;
  return (
    <div className="campaign-form small-form">
      <h1>{title(name)}</h1>
      <p className="how">{hasOutcome ? noUnitCosts : noOutcome}</p>
      <p className="add">
        {hasOutcome ? (
          <a href="/settings/unit-costs">{addUnitCost}</a>
        ) : (
          <a href={`/campaigns/${slug}/edit`}>{nameOutcome}</a>
        )}
      </p>
    </div>
  );
}
