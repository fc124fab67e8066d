import type { SpendShare } from "#app/domain/evidence/evidence-spend.ts";

/** Drawn filled, hatched and pale, so that colour is not needed. */
const parts = ["unmeasured", "untold", "judged"] as const;
export type SpendPart = (typeof parts)[number];

const hatch = "spend-hatch";
const patternOf = (part: SpendPart) => (part === "untold" ? `url(#${hatch})` : undefined);

export function SpendBar({ share, most }: { share: SpendShare; most: number }) {
  const widthOf = (pounds: number) => (most > 0 ? (100 * pounds) / most : 0);
  const starts = [0, share.unmeasured.spend, share.unmeasured.spend + share.untold.spend];
  return (
    <svg className="spend-bar" aria-hidden="true">
      {parts.map((part, index) => (
        <rect
          key={part}
          className={`spend-${part}`}
          x={`${widthOf(starts[index] ?? 0).toFixed(2)}%`}
          width={`${widthOf(share[part].spend).toFixed(2)}%`}
          height="100%"
          fill={patternOf(part)}
        />
      ))}
    </svg>
  );
}

export function SpendKey({ texts }: { texts: Record<SpendPart, string> }) {
  return (
    <ul className="spend-key">
      {parts.map((part) => (
        <li key={part}>
          <svg className="spend-swatch" aria-hidden="true">
            {part === "untold" && (
              <pattern
                id={hatch}
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect className="spend-hatch-line" width="3" height="6" />
              </pattern>
            )}
            <rect className={`spend-${part}`} width="100%" height="100%" fill={patternOf(part)} />
          </svg>{" "}
          {texts[part]}
        </li>
      ))}
    </ul>
  );
}
