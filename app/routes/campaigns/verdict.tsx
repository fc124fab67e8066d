import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { isTooSmallToSee, type PlannedChange } from "#app/domain/verdicts/planned-change.ts";
import type { TrialVerdict } from "#app/domain/verdicts/trial-verdict.ts";
import type { VerdictInWords } from "#app/words/en/verdicts/campaign-verdicts.ts";
import { words } from "#app/words/words.ts";

export function VerdictSaid({
  said: { sentence, strength },
  isTold,
}: {
  said: VerdictInWords;
  isTold: boolean;
}) {
  const [level, ...rest] = strength?.split(/(?=:|,)/) ?? [];
  return (
    <div className={isTold ? "verdict" : "verdict untold"}>
      <p className="verdict-sentence">{sentence}</p>
      {strength && (
        <p className="verdict-strength">
          <b>{level}</b>
          {rest.join("")}
        </p>
      )}
    </div>
  );
}

export function TrialSaid({ verdict }: { verdict: TrialVerdict }) {
  const { headline, sentence, needed } = words.verdict.trial(verdict);
  return (
    <div className="verdict">
      <h3 className="trial-headline">{headline}</h3>
      <p className="verdict-sentence">{sentence}</p>
      {needed && <p className="verdict-strength">{needed}</p>}
    </div>
  );
}

export function PlannedSaid({
  planned,
  metric,
}: {
  planned: PlannedChange;
  metric: MetricInService;
}) {
  return (
    <div className="verdict untold">
      {isTooSmallToSee(planned) && <p className="too-small">{words.planned.tooSmall}</p>}
      <p className="verdict-sentence">{words.planned.seen(planned, metric)}</p>
    </div>
  );
}
