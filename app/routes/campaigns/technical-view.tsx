import type { CampaignProof } from "#app/domain/verdicts/campaign-proof.ts";
import { precisely } from "#app/words/en/verdicts/proof-facts.ts";
import { words } from "#app/words/words.ts";

const errors = ["model", "neweyWest", "autoregressive"] as const;

/** A segmented regression as those who know it read it. */
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
        <thead>
          <tr>
            <th scope="col">{said.term}</th>
            <th scope="col" className="number">
              {said.coefficient}
            </th>
            {errors.map((kind) => (
              <th key={kind} scope="col" className="number">
                {said.errors[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(coefficients).map(([term, coefficient]) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td className="number">{precisely(coefficient)}</td>
              {errors.map((kind) => (
                <td key={kind} className="number">
                  <span className="stacked-label">{said.errors[kind]}: </span>
                  {precisely(standardErrors[kind][term] ?? Number.NaN)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
