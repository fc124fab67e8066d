import { isHeadlineStage } from "#app/domain/metrics/metric.ts";
import type { MetricEntry, MetricGroup } from "#app/domain/metrics/metric-list.ts";
import { words } from "#app/words/words.ts";

export function MetricGroups({ groups }: { groups: MetricGroup[] }) {
  return groups.map(({ heading, entries }) => (
    <section key={heading ?? ""}>
      {heading && <h2 className="section-title">{heading}</h2>}
      <ul className="metric-list">
        {entries.map((entry) => (
          <Entry key={entry.metric.slug} entry={entry} isAlone={heading === null} />
        ))}
      </ul>
    </section>
  ));
}

function Entry({ entry: { metric, newest }, isAlone }: { entry: MetricEntry; isAlone: boolean }) {
  const { number, after } = words.metrics.newest(metric, newest);
  const isHeadline = isHeadlineStage(metric.stage);
  return (
    <li
      className={isHeadline ? undefined : "small"}
      data-metric={metric.slug}
      data-stage={metric.stage}
    >
      <span>
        <a href={`/metrics/${metric.slug}`}>{metric.name}</a>
        <span className="how">
          {words.stages[metric.stage]}
          {isAlone && `, ${metric.serviceName}`}
        </span>
      </span>
      <span>
        {number && (
          <>
            <b className="figure-number" data-figure>
              {number}
            </b>{" "}
          </>
        )}
        {after}
      </span>
    </li>
  );
}
