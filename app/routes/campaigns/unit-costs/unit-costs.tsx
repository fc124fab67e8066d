import type { UnitCost } from "#app/domain/campaigns/money.ts";
import { TableHead } from "#app/ui/kit/table.tsx";
import { poundsInWords } from "#app/words/en/numbers.ts";
import { withinSentence } from "#app/words/en/sentence.ts";
import { words } from "#app/words/words.ts";

export function UnitCostTable({ costs }: { costs: readonly UnitCost[] }) {
  const { headings, own, others, none } = words.unitCosts;
  if (costs.length === 0) return <p className="nothing-found">{none}</p>;
  return (
    <table className="figures unit-costs">
      <TableHead
        columns={[
          headings.name,
          [headings.pounds, "number"],
          headings.year,
          headings.own,
          headings.source,
        ]}
      />
      <tbody>
        {costs.map(({ id, name, pounds, year, source, isOwn }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="number">{poundsInWords(pounds)}</td>
            <td className="year">{year}</td>
            <td>{isOwn ? own : others}</td>
            <td>{source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Offers Socitm's figures, with their limits, until the council has them all. */
export function SocitmOffer({ costs }: { costs: readonly Omit<UnitCost, "id">[] }) {
  if (costs.length === 0) return null;
  const { offer, offerLead, take } = words.unitCosts;
  return (
    <section className="cannot-tell" aria-labelledby="offer">
      <h2 id="offer">{offer}</h2>
      <p>{offerLead}</p>
      <ul>
        {costs.map(({ name, pounds }) => (
          <li key={name}>
            <b>{poundsInWords(pounds)}</b> {withinSentence(name)}
          </li>
        ))}
      </ul>
      <form method="post" action="/settings/unit-costs/socitm">
        <button type="submit" className="govuk-button govuk-button--secondary">
          {take}
        </button>
      </form>
    </section>
  );
}
