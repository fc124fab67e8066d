import type { Row } from "#app/domain/imports/columns.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import {
  assumed,
  columnsFound,
  type MetricColumn,
  meantBy,
  metricColumns,
} from "#app/domain/metrics/metric-columns.ts";
import { isSameName, type MetricDraft } from "#app/domain/metrics/metric-draft.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { LineProblem } from "#app/forms/imports/import-mends.ts";
import { words } from "#app/words/words.ts";
import { type MetricEntries, metricForm } from "./metric.ts";
import { serviceName } from "./service.ts";

export type MetricRead = {
  line: number;
  service: { id: number; name: string } | { name: string };
  draft: Omit<MetricDraft, "serviceId">;
  assumed: string[];
};

export type MetricRowsRead = {
  metrics: MetricRead[];
  problems: LineProblem[];
  /** Columns that no metric has. */
  unknown: string[];
};

/** Reads a spreadsheet of metrics; problems come by row, with the cells that could correct them. */
export function parseMetricRows(
  rows: readonly Row[],
  headers: readonly string[],
  context: {
    services: readonly Service[];
    people: readonly Person[];
    metrics: readonly Metric[];
  },
): MetricRowsRead {
  const { columns, unknown } = columnsFound(headers, words.metricColumns.names);
  const read: MetricRowsRead = { metrics: [], problems: [], unknown };
  const services = [...context.services];
  const metrics = [...context.metrics];
  for (const row of rows) {
    const said = saidIn(row, columns);
    const entries = { ...metricForm.blank, ...filled(said) };
    const found = serviceProblem(said, services);
    const owner = context.people.find(({ email }) => email === entries.owner);
    const parsed = metricForm.parse(
      {
        ...entries,
        service: String(services.find(({ name }) => isSameName(name, said.service))?.id ?? ""),
        owner: owner ? String(owner.id) : entries.owner,
      } satisfies MetricEntries,
      { ...context, services, metrics },
    );
    const problems = parsed.ok ? [] : parsed.problems;
    for (const { field, message } of found ? [found, ...problems] : problems) {
      if (field === "service" && message !== found?.message) continue;
      read.problems.push({
        line: row.line,
        problem: messages[field] ?? message,
        cells: cellsOf(row, columns[field as MetricColumn] ?? columns.name),
      });
    }
    if (!parsed.ok || found) continue;
    const { serviceId, ...draft } = parsed.value;
    const { id, name } = services.find((one) => one.id === serviceId) as Service;
    metrics.push({ ...parsed.value, id: -row.line, slug: `#${row.line}` });
    read.metrics.push({
      line: row.line,
      service: id > 0 ? { id, name } : { name },
      draft,
      assumed: assumptions(said, entries),
    });
  }
  return read;
}

const messages: Record<string, string> = words.metricColumns.faults;

type Said = Record<MetricColumn, string>;

const saidIn = ({ cells }: Row, columns: Partial<Record<MetricColumn, string>>): Said =>
  Object.fromEntries(
    metricColumns.map((column) => {
      const header = columns[column];
      return [column, meantBy(column, header === undefined ? "" : (cells[header] ?? ""))];
    }),
  ) as Said;

const filled = (said: Said): Said => ({
  ...(Object.fromEntries(
    metricColumns.map((column) => [column, said[column] || assumed(column, said)]),
  ) as Said),
  definition: said.definition || words.metricColumns.definition(said.name, said.service),
});

/** Assumes that an unknown service is a new one. */
function serviceProblem(said: Said, services: Service[]) {
  if (services.some(({ name }) => isSameName(name, said.service))) return undefined;
  const named = serviceName.safeParse(said.service);
  if (!named.success) {
    return { field: "service", message: named.error.issues[0]?.message ?? "" };
  }
  services.push({ id: -services.length - 1, slug: "", name: named.data });
  return undefined;
}

const cellsOf = ({ cells }: Row, header: string | undefined): Row["cells"] =>
  header === undefined ? {} : { [header]: cells[header] ?? "" };

/** Defaults for cells that were left empty, except those that may be blank. */
const assumptions = (said: Said, entries: MetricEntries): string[] =>
  metricColumns.flatMap((column) =>
    said[column] === "" && entries[column] !== ""
      ? [`${words.metricColumns.names[column][0]}: ${entries[column]}`]
      : [],
  );
