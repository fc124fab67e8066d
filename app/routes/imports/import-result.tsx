import type { MetricOutcome } from "#app/domain/imports/import-outcome.ts";
import type { ImportState } from "#app/domain/imports/import-record.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";
import { TableHead } from "#app/ui/kit/table.tsx";
import { words } from "#app/words/words.ts";

type Counts = MetricOutcome & { metric: MetricInService | undefined };

export function ImportResult({
  id,
  name,
  state,
  recordedOn,
  undoneOn,
  counts,
}: {
  id: number;
  name: string;
  state: ImportState;
  recordedOn: string | null;
  undoneOn: string | null;
  counts: readonly Counts[];
}) {
  const { importResult: result } = words;
  const recorded = counts.reduce((sum, { added, changed }) => sum + added + changed, 0);
  return (
    <ImportPage
      title={name}
      heading={state === "undone" ? result.undone : result.recorded(recorded)}
    >
      <p>{result.by(name, recordedOn ?? "")}</p>
      {undoneOn && <p>{result.undoneOn(undoneOn)}</p>}
      <CountsTable counts={counts} />
      <div className="form-end">
        <a href="/imports">{result.another}</a>
        {state === "recorded" && <a href={`/imports/${id}/undoing`}>{result.undo}</a>}
      </div>
    </ImportPage>
  );
}

function CountsTable({ counts }: { counts: readonly Counts[] }) {
  const { importResult: result, importConfirmation: confirmation } = words;
  return (
    <table className="figures import-counts">
      <TableHead columns={[result.metric, result.figures]} />
      <tbody>
        {counts.map(({ metricId, metric, added, changed, unchanged }) => (
          <tr key={metricId}>
            <th scope="row">{metric && <a href={`/metrics/${metric.slug}`}>{metric.name}</a>}</th>
            <td>{confirmation.total(added, changed, unchanged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
