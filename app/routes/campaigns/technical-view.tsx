import type { CampaignProof } from "#app/domain/verdicts/campaign-proof.ts";
import { LabelledCell, TableHead } from "#app/ui/kit/table.tsx";
import { precisely } from "#app/words/en/verdicts/proof-facts.ts";
import { words } from "#app/words/words.ts";

const errors = ["model", "neweyWest", "autoregressive"] as const;

export function TechnicalView({
  technical,
}: {
  technical: NonNullable<CampaignProof["technical"]>;
}) {
  const { proof: said } = words;
  const { periods, df, neweyWestLag, rho, dispersion, coefficients, standardErrors } = technical;
  return (
    <details className="technical">
      <summary>{said.technical}</summary>
      <p className="how">
        {said.technicalLead(periods, df, neweyWestLag, precisely(rho), precisely(dispersion))}
      </p>
      <table className="figures">
        <TableHead
          columns={[
            said.term,
            [said.coefficient, "number"],
            ...errors.map((kind): [string, string] => [said.errors[kind], "number"]),
          ]}
        />
        <tbody>
          {Object.entries(coefficients).map(([term, coefficient]) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td className="number">{precisely(coefficient)}</td>
              {errors.map((kind) => (
                <LabelledCell key={kind} className="number" label={said.errors[kind]}>
                  {precisely(standardErrors[kind][term] ?? Number.NaN)}
                </LabelledCell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
