import type { Evidence } from "#app/domain/evidence/evidence.ts";
import type { EvidenceGroup, EvidenceGrouping } from "#app/domain/evidence/evidence-group.ts";
import type { EvidenceRow } from "#app/domain/evidence/evidence-row.ts";
import { words } from "#app/words/words.ts";
import { ForestKey } from "./forest-key.tsx";
import { type ForestAxis, forestAxis, goesBeyond } from "./forest-places.ts";
import { ForestRow } from "./forest-row.tsx";

/** How many campaigns that came out alike are shown before the rest is folded. Where they did not, folding would hide what failed. */
const mostAlike = 12;

/** Every campaign as a row, drawn and in numbers at once: each group's plot is its own table, and all keep to one axis. */
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
  /** The campaigns that were also tried by lot. */
  tried: ReadonlySet<number>;
  /** Which of the groups it begins; null where it goes on with one. */
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

/** What the places mean; which side is which stands over the first. */
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
