import type { VanityKind } from "#app/domain/evidence/evidence-vanity.ts";
import { TableHead } from "#app/ui/kit/table.tsx";
import { numberInWords } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";
import { gainInWords } from "./scatter-places.ts";

export function ScatterTable({ kind: { unit, isShare, pairs } }: { kind: VanityKind }) {
  const { columns, chart } = words.evidence.vanity;
  const measure = isShare ? "share" : "value";
  const display = { measure, unit: "", partUnit: null, decimals: isShare ? 1 : 0 } as const;
  return (
    <table className="figures">
      <caption className="govuk-visually-hidden">{chart(unit)}</caption>
      <TableHead
        columns={[columns.campaign, [columns.vanity(unit), "number"], [columns.gain, "number"]]}
      />
      <tbody>
        {pairs.map(({ campaign, vanity, gain }) => (
          <tr key={campaign.id}>
            <th scope="row">
              <a href={`/campaigns/${campaign.slug}`}>{campaign.name}</a>
            </th>
            <td className="number">{numberInWords(vanity, display)}</td>
            <td className="number">{gainInWords(Number(gain.toFixed(1)))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
