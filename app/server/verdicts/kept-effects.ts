import type { Judge } from "#app/domain/verdicts/campaign-verdict.ts";
import { type Effect, effectOf } from "#app/domain/verdicts/effect.ts";

/**
 * A judge that keeps what it worked out for as long as nothing that it rests on changes: the newest so many verdicts, of
 * which each costs far more to work out than to keep.
 */
export function keepingJudge(most: number): Judge {
  const kept = new Map<string, Effect>();
  return (question, restsOn) => {
    const effect = kept.get(restsOn) ?? effectOf(question);
    kept.delete(restsOn);
    kept.set(restsOn, effect);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return effect;
  };
}
