import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { words } from "#app/words/words.ts";

type Line = Pick<
  MetricInService,
  "slug" | "name" | "serviceName" | "ownerName" | "stage" | "cadence" | "dueDay"
>;

export function MetricSettings({ metrics }: { metrics: readonly Line[] }) {
  const { nobody, when, byDay } = words.metricSettings;
  return [...Map.groupBy(metrics, ({ serviceName }) => serviceName)].map(([service, own]) => (
    <section key={service}>
      <h2 className="section-title">{service}</h2>
      <ul className="months metric-settings">
        {own.map(({ slug, name, ownerName, stage, cadence, dueDay }) => (
          <li key={slug}>
            <a href={`/settings/metrics/${slug}`}>{name}</a>
            <span>{words.stages[stage]}</span>
            <span>{ownerName ?? nobody}</span>
            <span>{byDay(when[cadence], dueDay)}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
