import type { EvidenceRow } from "#app/domain/evidence/evidence-row.ts";
import { words } from "#app/words/words.ts";
import { ForestDrawing } from "./forest-drawing.tsx";
import type { ForestAxis } from "./forest-places.ts";

export function ForestRow({
  row,
  axis,
  isTried,
}: {
  row: EvidenceRow;
  axis: ForestAxis;
  isTried: boolean;
}) {
  const { campaign, verdict, wanted } = row;
  const said = words.evidence.said(row);
  const { metric, strength } = verdict;
  return (
    <tr data-metric={metric?.slug} data-stage={metric?.stage}>
      <th scope="row">
        <a href={`/campaigns/${campaign.slug}`}>{campaign.name}</a>
        {metric && (
          <small>
            {words.evidence.wanted(metric.name, wanted)}
            {campaign.endsOn === null && ` ${words.evidence.noEnd}`}
          </small>
        )}
      </th>
      <td className="forest-drawn">
        <ForestDrawing row={row} axis={axis} />
      </td>
      <td>
        <b data-figure>{said.short}</b> {said.more}
        {strength && (
          <small>
            {said.inPoints} {words.evidence.strength(strength)}{" "}
            {isTried && <a href="#trials">{words.evidence.tried}</a>}
          </small>
        )}
      </td>
    </tr>
  );
}
