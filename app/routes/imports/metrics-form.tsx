import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { metricField, roleField, shareRoles } from "#app/forms/imports/import-metrics.ts";
import { Button, type Choice, optionsOf, Select, TextField } from "#app/ui/kit/fields.tsx";
import { useEntry } from "#app/ui/kit/form-context.ts";
import { TableHead } from "#app/ui/kit/table.tsx";
import { words } from "#app/words/words.ts";

const mostOptions = 4000;
const listId = "metrics";

export function MetricsForm({
  address,
  groups,
  subjects,
  columns,
  metrics,
}: {
  address: string;
  /** The column that tells groups apart; null if the subjects are columns. */
  groups: string | null;
  subjects: readonly string[];
  columns: readonly string[];
  metrics: readonly Pick<MetricInService, "slug" | "name" | "serviceName">[];
}) {
  const { importMetrics: form } = words;
  const choices = choicesOf(metrics);
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
          {subjects.map((subject, index) => (
            <tr key={subject}>
              <th scope="row">{subject}</th>
              <td>
                {isLong ? (
                  <MetricTyped index={index} subject={subject} metrics={metrics} />
                ) : (
                  <MetricChoice index={index} subject={subject} choices={choices} />
                )}
              </td>
              {isByColumn && (
                <td>
                  <RoleChoice index={index} column={subject} />
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
      {groups !== null && columns.length > 0 && <ColumnRoles columns={columns} />}
      <Button>{form.go}</Button>
    </form>
  );
}

const choicesOf = (
  metrics: readonly Pick<MetricInService, "slug" | "name" | "serviceName">[],
): Choice[] => [
  { value: "", text: words.importMetrics.none },
  ...metrics.map(({ slug, name, serviceName }) => ({
    value: slug,
    text: name,
    group: serviceName,
  })),
];

function ColumnRoles({ columns }: { columns: readonly string[] }) {
  const { importMetrics: form } = words;
  return (
    <>
      <h2>{form.adds}</h2>
      <p className="how">{form.addsHint}</p>
      <table className="import-table">
        <TableHead columns={[words.importColumns.column, form.addsTo]} />
        <tbody>
          {columns.map((column, index) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>
                <RoleChoice index={index} column={column} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type Subject = { index: number; subject: string };

const MetricChoice = ({ index, subject, choices }: Subject & { choices: Choice[] }) => (
  <Select
    name={metricField(index)}
    label={words.importMetrics.metricOf(subject)}
    isLabelHidden
    choices={choices}
  />
);

/** A metric by name, with one list for all: many lists would make a page of megabytes. */
function MetricTyped({
  index,
  subject,
  metrics,
}: Subject & { metrics: readonly Pick<MetricInService, "slug" | "name">[] }) {
  const name = metricField(index);
  const entered = useEntry(name);
  return (
    <TextField
      name={name}
      label={words.importMetrics.metricOf(subject)}
      isLabelHidden
      list={listId}
      defaultValue={metrics.find(({ slug }) => slug === entered)?.name ?? entered}
    />
  );
}

const RoleChoice = ({ index, column }: { index: number; column: string }) => (
  <Select
    name={roleField(index)}
    label={words.importMetrics.addsOf(column)}
    isLabelHidden
    choices={optionsOf(shareRoles, words.importMetrics.roles)}
  />
);
