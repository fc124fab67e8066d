import { z } from "zod";
import type { AmountColumns } from "#app/domain/imports/amount-reading.ts";
import type { Layout, SeriesColumns } from "#app/domain/imports/layout.ts";
import { guessedMetrics } from "#app/domain/imports/layout-guess.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { partSuffix, wholeSuffix } from "#app/domain/metrics/template.ts";
import type { Problem } from "#app/domain/problem.ts";
import { form, type Parsed } from "#app/forms/form.ts";
import { words } from "#app/words/words.ts";

export const shareRoles = ["whole", "both", "part", ""] as const;
type ShareRole = (typeof shareRoles)[number];

/** Slugs or names of metrics, blank for none, and roles, under the names of their fields. */
type MetricEntries = Record<string, string>;

export type MetricToChoose = Pick<Metric, "id" | "slug" | "name" | "measure">;

export const subjectsOf = ({ groups, groupNames, figures }: Layout): readonly string[] =>
  groups === null ? figures : groupNames;

/** The columns with roles: none where each month is a column. */
export const roleColumnsOf = (layout: Layout): readonly string[] =>
  layout.period === null ? [] : layout.figures;

export const metricField = (index: number): string => `metric-${index + 1}`;
export const roleField = (index: number): string => `role-${index + 1}`;

export function metricsForm(layout: Layout) {
  const metrics = subjectsOf(layout).map((_, index) => [metricField(index), z.string()]);
  const roles = Object.fromEntries(
    roleColumnsOf(layout).map((_, index) => [roleField(index), z.enum(shareRoles)]),
  );
  const fields: Record<string, z.ZodType<string>> = { ...Object.fromEntries(metrics), ...roles };
  return form(fields, {
    isOurs: (entries) => z.object(roles).safeParse(entries).success,
    meaning: (entries, { metrics }: { metrics: readonly MetricToChoose[] }) =>
      parseMetrics(entries, layout, metrics),
  });
}

const { metrics: says } = words.importForms;

function parseMetrics(
  entries: MetricEntries,
  layout: Layout,
  metrics: readonly MetricToChoose[],
): Parsed<SeriesColumns[]> {
  const subjects = subjectsOf(layout);
  const named = new Map(
    metrics.flatMap((metric) => [metric.slug, metric.name].map((name) => [name, metric])),
  );
  const chosen = subjects.map((_, index) => {
    const typed = (entries[metricField(index)] ?? "").trim();
    return named.get(typed) ?? typed;
  });
  const problems: Problem[] = [];
  const series: SeriesColumns[] = [];
  const seen = new Set<number>();
  for (const [index, subject] of subjects.entries()) {
    const metric = chosen[index] ?? "";
    const isByColumn = layout.groups === null;
    const refuse = (message: string) => problems.push({ field: metricField(index), message });
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

const rolesOf = (entries: MetricEntries, layout: Layout) =>
  new Map(roleColumnsOf(layout).map((column, index) => [column, entries[roleField(index)] ?? ""]));

function amountOf(
  { measure, name }: MetricToChoose,
  columns: readonly string[],
  roles: ReadonlyMap<string, string>,
  { period, groups }: Layout,
): AmountColumns | string {
  if (period === null) {
    return measure === "share" ? says.shareAcross(name) : { kind: measure, columns: [] };
  }
  const having = (...wanted: ShareRole[]) =>
    columns.filter((column) => wanted.some((role) => role === roles.get(column)));
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
  return entriesOf(
    layout,
    (subject) => slugs.get(seriesOf(subject)?.metricId ?? 0),
    (column) => {
      const roles = layout.series.map((series) => adding(series, column));
      return (
        roles.find((role) => role === "both" || role === "part") ?? roles.find(Boolean) ?? "whole"
      );
    },
  );
}

export function guessedEntries(layout: Layout, metrics: readonly MetricToChoose[]): MetricEntries {
  const bare = (name: string) => name.replace(partSuffix, "").replace(wholeSuffix, "").trim();
  const guessed = guessedMetrics([...new Set(subjectsOf(layout).map(bare))], metrics);
  return entriesOf(
    layout,
    (subject) => guessed.get(bare(subject))?.slug,
    (column) => (partSuffix.test(column) ? "part" : "whole"),
  );
}

const entriesOf = (
  layout: Layout,
  metricOf: (subject: string) => string | undefined,
  roleOf: (column: string) => ShareRole,
): MetricEntries =>
  Object.fromEntries([
    ...subjectsOf(layout).map((subject, index) => [metricField(index), metricOf(subject) ?? ""]),
    ...roleColumnsOf(layout).map((column, index) => [roleField(index), roleOf(column)]),
  ]);
