import { type Limits, shownLimits } from "#app/domain/metrics/limits.ts";
import { type Display, numberInWords } from "#app/domain/metrics/wording.ts";

/** "41,020 to 60,100", "exactly 5" where it has no width, "about 5" where its width does not show; null without limits. */
export function usualRange(limits: Limits, display: Display): string | null {
  const shown = shownLimits(limits, display);
  if (shown === null) return null;
  const [from, to] = [shown.from, shown.to].map((limit) => numberInWords(limit, display));
  if (from !== to) return `${from} to ${to}`;
  return `${limits.lower === limits.upper ? "exactly" : "about"} ${from}`;
}
