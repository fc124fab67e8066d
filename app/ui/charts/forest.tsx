import type { Evidence } from "#app/domain/evidence.ts";
import type { EvidenceGroup, EvidenceGrouping } from "#app/domain/evidence-group.ts";
import type { EvidenceRow } from "#app/domain/evidence-row.ts";
import { tallyInWords } from "#app/domain/evidence-words.ts";
import { words } from "../words/english.ts";
import { ForestDrawing } from "./forest-drawing.tsx";
import { KeyMark } from "./forest-mark.tsx";
import { type ForestAxis, forestAxis, goesBeyond } from "./forest-places.ts";

/** Every campaign as a row, drawn and in numbers at once: the plot is its own table. */
export function Forest({ groups, by, trials }: Pick<Evidence, "groups" | "by" | "trials">) {
  const tried = new Set(trials.map(({ campaign }) => campaign.id));
  const rows = groups.flatMap((group) => group.rows);
  const axis = forestAxis(rows);
  const { caption, columns } = words.evidence.forest;
  return (
    <figure className="forest">
      <figcaption className="chart-key">
        <Key hasArrows={goesBeyond(rows, axis)} />
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
          <Group key={group.key} group={group} by={by} axis={axis} tried={tried} />
        ))}
      </table>
    </figure>
  );
}

function Axis({ axis }: { axis: ForestAxis }) {
  const { opposite, wanted, expected, axis: label } = words.evidence.forest;
  return (
    <>
      <span className="govuk-visually-hidden">{label}: </span>
      <span className="forest-ways">
        <span>{opposite}</span> <span>{wanted}</span>
      </span>
      <svg className="forest-ticks" aria-hidden="true">
        {axis.ticks.map(({ place, text }) => (
          <text key={place} className="chart-tick" x={place} y="15" textAnchor="middle">
            {text ?? expected}
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
  tried,
}: {
  group: EvidenceGroup;
  by: EvidenceGrouping;
  axis: ForestAxis;
  /** The campaigns that were also tried by lot. */
  tried: ReadonlySet<number>;
}) {
  const count = by === "verdict" ? words.evidence.campaigns(rows.length) : tallyInWords(tally);
  return (
    <tbody>
      <tr className="forest-group">
        <td colSpan={3}>
          <h3>{words.evidence.group(by, key)}</h3> <small>{count}</small>
        </td>
      </tr>
      {rows.map((row) => (
        <Row key={row.campaign.id} row={row} axis={axis} isTried={tried.has(row.campaign.id)} />
      ))}
    </tbody>
  );
}

function Row({ row, axis, isTried }: { row: EvidenceRow; axis: ForestAxis; isTried: boolean }) {
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

function Key({ hasArrows }: { hasArrows: boolean }) {
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
        {range} {hasArrows && arrow}
      </p>
    </>
  );
}
