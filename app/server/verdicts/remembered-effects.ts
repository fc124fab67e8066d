import { type Effect, type EffectOf, effectOf } from "#app/domain/verdicts/effect.ts";

/** Keeps the most recently used: effects cost far more to work out than to keep. */
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
