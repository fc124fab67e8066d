import type { AmountColumns } from "#app/domain/imports/amount-reading.ts";
import type { Layout, SeriesColumns } from "#app/domain/imports/layout.ts";
import { guessedMetrics } from "#app/domain/imports/layout-guess.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { partSuffix, wholeSuffix } from "#app/domain/metrics/template.ts";
import type { Problem } from "#app/domain/problem.ts";
import { readFields } from "#app/forms/entries.ts";
import { words } from "#app/words/words.ts";

/** What a column adds to: the figure or the whole of a share, its part, or both. */
export const shareRoles = ["whole", "both", "part", ""] as const;
export type ShareRole = (typeof shareRoles)[number];

/** What stands in the fields of the form: slugs or names of metrics, blank for none. */
export type MetricEntries = {
  /** By the groups, or by the columns where there are no groups. */
  metrics: string[];
  /** By the columns of figures; none where each month is a column. */
  roles: ShareRole[];
};

export type MetricToChoose = Pick<Metric, "id" | "slug" | "name" | "measure">;

/** What a metric is chosen for, and which columns are then told apart. */
export const subjectsOf = ({ groups, groupNames, figures }: Layout): readonly string[] =>
  groups === null ? figures : groupNames;
export const roleColumnsOf = (layout: Layout): readonly string[] =>
  layout.period === null ? [] : layout.figures;

export const metricField = (place: number): string => `metric-${place + 1}`;
export const roleField = (place: number): string => `role-${place + 1}`;

/** The fields of the form as they were sent; undefined where no page of ours sends such a form. */
export function readMetricEntries(form: FormData, layout: Layout): MetricEntries | undefined {
  const metrics = subjectsOf(layout).map((_, place) => metricField(place));
  const roles = roleColumnsOf(layout).map((_, place) => roleField(place));
  const fields = readFields(form, [...metrics, ...roles]);
  const sent = roles.map((name) => fields?.[name] ?? "");
  if (!fields || !sent.every((role) => shareRoles.some((known) => known === role)))
    return undefined;
  return { metrics: metrics.map((name) => fields[name] ?? ""), roles: sent as ShareRole[] };
}

const { metrics: says } = words.importForms;

type Parsed = { ok: true; value: SeriesColumns[] } | { ok: false; problems: Problem[] };

/** Which metric has its figures where. `metrics` are those that the person may give. */
export function parseMetrics(
  entries: MetricEntries,
  layout: Layout,
  metrics: readonly MetricToChoose[],
): Parsed {
  const named = new Map(
    metrics.flatMap((metric) => [metric.slug, metric.name].map((name) => [name, metric])),
  );
  const chosen = entries.metrics.map((typed) => named.get(typed.trim()) ?? typed.trim());
  const problems: Problem[] = [];
  const series: SeriesColumns[] = [];
  const seen = new Set<number>();
  for (const [place, subject] of subjectsOf(layout).entries()) {
    const metric = chosen[place] ?? "";
    const isByColumn = layout.groups === null;
    const refuse = (message: string) => problems.push({ field: metricField(place), message });
    if (typeof metric === "string") {
      if (metric !== "") refuse(says.unknown);
      continue;
    }
    if (seen.has(metric.id)) {
      if (!isByColumn) refuse(says.twice(metric.name, subject));
      continue;
    }
    seen.add(metric.id);
    const own = layout.figures.filter((_, column) => !isByColumn || chosen[column] === metric);
    const amount = amountOf(metric, own, rolesOf(entries, layout), layout);
    if (typeof amount === "string") refuse(amount);
    else series.push({ metricId: metric.id, group: isByColumn ? null : subject, amount });
  }
  if (seen.size === 0 && problems.length === 0)
    problems.push({ field: metricField(0), message: says.none });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: series };
}

const rolesOf = ({ roles }: MetricEntries, layout: Layout) =>
  new Map(roleColumnsOf(layout).map((column, place) => [column, roles[place] ?? ""]));

/** The columns that a metric's figures add up, or what is missing. */
function amountOf(
  { measure, name }: MetricToChoose,
  columns: readonly string[],
  roles: ReadonlyMap<string, ShareRole>,
  { period, groups }: Layout,
): AmountColumns | string {
  if (period === null) {
    return measure === "share" ? says.shareAcross(name) : { kind: measure, columns: [] };
  }
  const having = (...wanted: ShareRole[]) =>
    columns.filter((column) => wanted.includes(roles.get(column) ?? ""));
  const whole = having("whole", "both");
  if (measure !== "share") {
    const added = groups === null ? having("whole", "both", "part") : whole;
    return added.length > 0 ? { kind: measure, columns: added } : says.noColumn(name);
  }
  const part = having("part", "both");
  if (part.length === 0) return says.noPart(name);
  if (whole.length === 0) return says.noWhole(name);
  return { kind: "share", part, whole };
}

/** The form of a layout that is known. */
export function metricEntriesOf(layout: Layout, metrics: readonly MetricToChoose[]): MetricEntries {
  const slugs = new Map(metrics.map(({ id, slug }) => [id, slug]));
  const adding = ({ amount }: SeriesColumns, column: string): ShareRole => {
    if (amount.kind !== "share") return amount.columns.includes(column) ? "whole" : "";
    const [inPart, inWhole] = [amount.part.includes(column), amount.whole.includes(column)];
    return inPart && inWhole ? "both" : inPart ? "part" : inWhole ? "whole" : "";
  };
  const seriesOf = (subject: string) =>
    layout.series.find((series) =>
      layout.groups === null ? adding(series, subject) !== "" : series.group === subject,
    );
  return {
    metrics: subjectsOf(layout).map((subject) => slugs.get(seriesOf(subject)?.metricId ?? 0) ?? ""),
    roles: roleColumnsOf(layout).map((column) => {
      const roles = layout.series.map((series) => adding(series, column));
      return (
        roles.find((role) => role === "both" || role === "part") ?? roles.find(Boolean) ?? "whole"
      );
    }),
  };
}

/** The form of a layout whose metrics may be guessed by the names in the file. */
export function guessedEntries(layout: Layout, metrics: readonly MetricToChoose[]): MetricEntries {
  const subjects = subjectsOf(layout);
  const bare = (name: string) => name.replace(partSuffix, "").replace(wholeSuffix, "").trim();
  const guessed = guessedMetrics([...new Set(subjects.map(bare))], metrics);
  return {
    metrics: subjects.map((subject) => guessed.get(bare(subject))?.slug ?? ""),
    roles: roleColumnsOf(layout).map((column) => (partSuffix.test(column) ? "part" : "whole")),
  };
}
