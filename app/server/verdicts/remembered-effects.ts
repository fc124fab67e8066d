import { type Effect, type EffectOf, effectOf } from "#app/domain/verdicts/effect.ts";

/**
 * Remembers effects for as long as nothing that they rest on changes: the newest so many, of which each costs far more to
 * work out than to remember.
 */
export function rememberedEffects(most: number): EffectOf {
  const remembered = new Map<string, Effect>();
  return (question, restsOn) => {
    const effect = remembered.get(restsOn) ?? effectOf(question);
    remembered.delete(restsOn);
    remembered.set(restsOn, effect);
    const [oldest] = remembered.keys();
    if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
    return effect;
  };
}
