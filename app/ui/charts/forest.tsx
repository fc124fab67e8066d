import type { EvidenceGroup, EvidenceGrouping } from "#app/domain/evidence-group.ts";
import type { EvidenceRow } from "#app/domain/evidence-row.ts";
import { tallyInWords } from "#app/domain/evidence-words.ts";
import { words } from "../words/english.ts";
import { ForestDrawing } from "./forest-drawing.tsx";
import { KeyMark } from "./forest-mark.tsx";
import { type ForestAxis, forestAxis } from "./forest-places.ts";

/** Every campaign as a row, drawn and in numbers at once: the plot is its own table. */
export function Forest({ groups, by }: { groups: EvidenceGroup[]; by: EvidenceGrouping }) {
  const axis = forestAxis(groups.flatMap(({ rows }) => rows));
  const { caption, columns } = words.evidence.forest;
  return (
    <figure className="forest">
      <figcaption className="chart-key">
        <Key />
      </figcaption>
      <table>
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.campaign}</th>
            <th scope="col" className="forest-axis">
              <Axis axis={axis} />
            </th>
            <th scope="col">{columns.numbers}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.key} group={group} by={by} axis={axis} />
        ))}
      </table>
    </figure>
  );
}

function Axis({ axis }: { axis: ForestAxis }) {
  const { opposite, wanted, axis: label } = words.evidence.forest;
  return (
    <>
      <span className="govuk-visually-hidden">{label}: </span>
      <span className="forest-ways">
        <span>{opposite}</span> <span>{wanted}</span>
      </span>
      <svg className="forest-ticks" aria-hidden="true">
        {axis.ticks.map(({ place, text }) => (
          <text key={place} className="chart-tick" x={place} y="15" textAnchor="middle">
            {text}
          </text>
        ))}
      </svg>
    </>
  );
}

function Group({
  group: { key, rows, tally },
  by,
  axis,
}: {
  group: EvidenceGroup;
  by: EvidenceGrouping;
  axis: ForestAxis;
}) {
  const count = by === "verdict" ? words.evidence.campaigns(rows.length) : tallyInWords(tally);
  return (
    <tbody>
      <tr className="forest-group">
        <th scope="rowgroup" colSpan={3}>
          {words.evidence.group(by, key)} <small>{count}</small>
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.campaign.id} row={row} axis={axis} />
      ))}
    </tbody>
  );
}

function Row({ row, axis }: { row: EvidenceRow; axis: ForestAxis }) {
  const { campaign, standing, wanted, said } = row;
  const metric = standing.verdict?.metric;
  const { strength } = standing;
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
        {strength && <small> {words.evidence.strength(strength)}</small>}
      </td>
    </tr>
  );
}

function Key() {
  const { strengths, range, arrow } = words.evidence.forest;
  return (
    <>
      <ul>
        {(["A", "B", "C"] as const).map((strength) => (
          <li key={strength}>
            <KeyMark strength={strength} /> <b>{strength}</b> {strengths[strength]}
          </li>
        ))}
      </ul>
      <p>
        {range} {arrow}
      </p>
    </>
  );
}
