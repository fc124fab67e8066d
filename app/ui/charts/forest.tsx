import type { Evidence } from "#app/domain/evidence/evidence.ts";
import type { EvidenceGroup, EvidenceGrouping } from "#app/domain/evidence/evidence-group.ts";
import type { EvidenceRow } from "#app/domain/evidence/evidence-row.ts";
import { words } from "#app/words/words.ts";
import { ForestKey } from "./forest-key.tsx";
import { type ForestAxis, forestAxis, goesBeyond } from "./forest-places.ts";
import { ForestRow } from "./forest-row.tsx";

/** How many campaigns with the same outcome are shown before the rest are folded; folding others would hide failures. */
const mostAlike = 12;

/** Every campaign as a row, drawn and in numbers; each group is a table, and all share one axis. */
export function Forest({ groups, by, trials }: Pick<Evidence, "groups" | "by" | "trials">) {
  const tried = new Set(trials.map(({ campaign }) => campaign.id));
  const rows = groups.flatMap((group) => group.rows);
  const axis = forestAxis(rows);
  const most = by === "verdict" ? mostAlike : Number.POSITIVE_INFINITY;
  return (
    <div className="forest">
      <ForestKey hasArrows={goesBeyond(rows, axis)} />
      {groups.map((group, place) => {
        const folded = group.rows.slice(most);
        const drawn = { group, by, axis, tried };
        return (
          <section key={group.key} aria-labelledby={`group-${place}`}>
            <GroupFigure {...drawn} rows={group.rows.slice(0, most)} place={place} />
            {folded.length > 0 && (
              <details>
                <summary>{words.verdict.more(folded.length)}</summary>
                <GroupFigure {...drawn} rows={folded} place={null} />
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}

function GroupFigure({
  group: { key, tally },
  rows,
  by,
  axis,
  tried,
  place,
}: {
  group: EvidenceGroup;
  rows: readonly EvidenceRow[];
  by: EvidenceGrouping;
  axis: ForestAxis;
  /** The ids of campaigns with a trial. */
  tried: ReadonlySet<number>;
  /** The group's index; null for the folded rest of a group. */
  place: number | null;
}) {
  const name = words.evidence.group(by, key);
  const count =
    by === "verdict" ? words.evidence.campaigns(tally.all) : words.evidence.tally(tally);
  return (
    <figure>
      <table>
        <caption className="govuk-visually-hidden">{words.evidence.forest.caption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">
              {place === null ? (
                words.evidence.forest.columns.campaign
              ) : (
                <>
                  <h3 id={`group-${place}`}>{name}</h3> <small>{count}</small>
                </>
              )}
            </th>
            <th scope="col" className="forest-axis">
              <Axis axis={axis} isFirst={place === 0} />
            </th>
            <th scope="col">{words.evidence.forest.columns.numbers}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ForestRow
              key={row.campaign.id}
              row={row}
              axis={axis}
              isTried={tried.has(row.campaign.id)}
            />
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function Axis({ axis, isFirst }: { axis: ForestAxis; isFirst: boolean }) {
  const { opposite, wanted, expected, axis: label } = words.evidence.forest;
  return (
    <>
      <span className="govuk-visually-hidden">{label}</span>
      {isFirst && (
        <span className="forest-ways">
          <span>{opposite}</span> <span>{wanted}</span>
        </span>
      )}
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
