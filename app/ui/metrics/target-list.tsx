import type { Display } from "#app/domain/metrics/display.ts";
import type { TargetSet } from "#app/domain/metrics/target.ts";
import { may } from "#app/domain/people/permission.ts";
import { useFrame } from "#app/ui/kit/frame.ts";
import { AddLink } from "#app/ui/kit/page.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { momentInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { numberInWords } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";

export function MetricTargets({
  metric,
  targets,
}: {
  metric: Display & { slug: string };
  targets: readonly TargetSet[];
}) {
  const { person } = useFrame();
  const mayEdit = person !== undefined && may(person, "edit metrics");
  if (targets.length === 0 && !mayEdit) return null;
  return (
    <TitledSection id="targets" title={words.metric.targets}>
      {targets.length === 0 && <p className="how">{words.targets.none}</p>}
      <TargetList metric={metric} targets={targets} />
      {mayEdit && (
        <AddLink href={`/metrics/${metric.slug}/targets`}>{words.targets.manage}</AddLink>
      )}
    </TitledSection>
  );
}

export function TargetList({
  metric,
  targets,
}: {
  metric: Display;
  targets: readonly TargetSet[];
}) {
  return (
    <ul className="missing">
      {targets.map(({ id, period, value, reason, setBy, setAt }) => (
        <li key={id}>
          {words.metric.target(numberInWords(value, metric), periodInWords(period))}
          <span className="how">{reason}</span>
          {setBy !== null && setAt !== null && (
            <span className="how">{words.targets.setOn(momentInWords(setAt), setBy)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
