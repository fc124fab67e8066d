import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";
import {
  type MetricEntries,
  metricField,
  roleField,
  shareRoles,
} from "#app/forms/imports/import-metrics.ts";
import { Button, type Choice, Select, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

const mostOptions = 4000;
const listId = "metrics";

type Part = { entries: MetricEntries; problems: readonly Problem[] };

/** Which metric the rows of each group, or the cells of each column, are of. */
export function MetricsForm({
  address,
  groups,
  subjects,
  columns,
  metrics,
  ...part
}: Part & {
  address: string;
  /** The column that tells the groups apart; null where each subject is a column itself. */
  groups: string | null;
  subjects: readonly string[];
  columns: readonly string[];
  metrics: readonly Pick<MetricInService, "slug" | "name" | "serviceName">[];
}) {
  const { importMetrics: form } = words;
  const choices = [
    { value: "", text: form.none },
    ...metrics.map(({ slug, name, serviceName }) => ({
      value: slug,
      text: name,
      group: serviceName,
    })),
  ];
  const isByColumn = groups === null && columns.length > 0;
  const isLong = subjects.length * metrics.length > mostOptions;
  return (
    <form method="post" action={address} noValidate>
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{groups ?? form.subject}</th>
            <th scope="col">{form.metric}</th>
            {isByColumn && <th scope="col">{form.addsTo}</th>}
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject, place) => (
            <tr key={subject}>
              <th scope="row">{subject}</th>
              <td>
                {isLong ? (
                  <MetricTyped place={place} subject={subject} metrics={metrics} {...part} />
                ) : (
                  <MetricChoice place={place} subject={subject} choices={choices} {...part} />
                )}
              </td>
              {isByColumn && (
                <td>
                  <RoleChoice place={place} column={subject} {...part} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {isLong && (
        <datalist id={listId}>
          {metrics.map(({ slug, name }) => (
            <option key={slug} value={name} />
          ))}
        </datalist>
      )}
      {groups !== null && columns.length > 0 && <ColumnRoles columns={columns} {...part} />}
      <Button>{form.go}</Button>
    </form>
  );
}

/** What the columns of figures add to, the same for the rows of every group. */
function ColumnRoles({ columns, ...part }: Part & { columns: readonly string[] }) {
  const { importMetrics: form } = words;
  return (
    <>
      <h2>{form.adds}</h2>
      <p className="how">{form.addsHint}</p>
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{words.importColumns.column}</th>
            <th scope="col">{form.addsTo}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, place) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>
                <RoleChoice place={place} column={column} {...part} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function MetricChoice({
  place,
  subject,
  choices,
  entries,
  problems,
}: Part & { place: number; subject: string; choices: Choice[] }) {
  return (
    <Select
      name={metricField(place)}
      label={words.importMetrics.metricOf(subject)}
      isLabelHidden
      choices={choices}
      defaultValue={entries.metrics[place]}
      problems={problems}
    />
  );
}

/** A metric by its name, with one list for all: where there are many, a list for each would be a page of megabytes. */
function MetricTyped({
  place,
  subject,
  metrics,
  entries,
  problems,
}: Part & {
  place: number;
  subject: string;
  metrics: readonly Pick<MetricInService, "slug" | "name">[];
}) {
  const entered = entries.metrics[place] ?? "";
  return (
    <TextField
      name={metricField(place)}
      label={words.importMetrics.metricOf(subject)}
      isLabelHidden
      list={listId}
      defaultValue={metrics.find(({ slug }) => slug === entered)?.name ?? entered}
      problems={problems}
    />
  );
}

function RoleChoice({
  place,
  column,
  entries,
  problems,
}: Part & { place: number; column: string }) {
  const { addsOf, roles } = words.importMetrics;
  return (
    <Select
      name={roleField(place)}
      label={addsOf(column)}
      isLabelHidden
      choices={shareRoles.map((role) => ({ value: role, text: roles[role] }))}
      defaultValue={entries.roles[place]}
      problems={problems}
    />
  );
}
