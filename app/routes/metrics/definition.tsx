import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { may } from "#app/domain/people/permission.ts";
import { useFrame } from "#app/ui/kit/frame.ts";
import { Onward } from "#app/ui/kit/page.tsx";
import { Facts, TitledSection } from "#app/ui/kit/titles.tsx";
import { words } from "#app/words/words.ts";

export function Definition({ metric }: { metric: MetricInService }) {
  const { person } = useFrame();
  const { facts, measures, definition } = words.metric;
  return (
    <TitledSection id="definition" title={definition}>
      <p className="govuk-body">{metric.definition}</p>
      <Facts
        rows={[
          [facts.service, metric.serviceName],
          [facts.stage, words.stages[metric.stage]],
          [facts.measure, measures[metric.measure](metric.unit, metric.partUnit ?? "")],
          [facts.polarity, metric.polarity],
          [facts.cadence, metric.cadence],
          [facts.due, facts.dueDay(metric.dueDay)],
          [facts.owner, metric.ownerName ?? facts.nobody],
          [facts.source, metric.source],
        ]}
      />
      {person && may(person, "edit metrics") && (
        <Onward href={`/settings/metrics/${metric.slug}`}>{words.metricForm.link}</Onward>
      )}
      {person && may(person, "follow returns") && (
        <Onward href={`/metrics/${metric.slug}/owner`}>{words.owner.change}</Onward>
      )}
    </TitledSection>
  );
}
