import { scaleLinear, scaleLog } from "d3-scale";
import type { VanityKind } from "#app/domain/evidence/evidence-vanity.ts";
import { numberInWords } from "#app/words/en/numbers.ts";

/** Horizontal positions are in percent, vertical ones in pixels. */
export type ScatterPlaces = {
  dots: { campaign: string; x: string; y: number }[];
  across: { x: string; text: string }[];
  upwards: { y: number; text: string; isZero: boolean }[];
  isLogarithmic: boolean;
};

export const scatterHeight = 260;
const plot = { left: 14, right: 96, top: 14, bottom: 214 };
/** The ratio of most to least from which the scale is logarithmic. */
const farApart = 15;

export function scatterPlaces({ unit, isShare, pairs }: VanityKind): ScatterPlaces {
  const amounts = pairs.map(({ vanity }) => vanity);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const isLogarithmic = least > 0 && most / least >= farApart;
  const x = isLogarithmic
    ? scaleLog([least / 1.5, most * 1.5], [plot.left, plot.right])
    : scaleLinear([0, most > 0 ? 1.05 * most : 1], [plot.left, plot.right]);
  const gains = pairs.map(({ gain }) => gain);
  const y = scaleLinear(extent(gains), [plot.bottom, plot.top]).nice(4);
  const place = (amount: number) => `${x(amount).toFixed(2)}%`;
  const display = { measure: isShare ? "share" : "count", unit, partUnit: null } as const;
  const ticks = isLogarithmic ? tensBetween(least / 1.5, most * 1.5) : x.ticks(3);
  return {
    isLogarithmic,
    dots: pairs.map(({ campaign, vanity, gain }) => ({
      campaign: campaign.name,
      x: place(vanity),
      y: y(gain),
    })),
    across: ticks.map((amount) => ({
      x: place(amount),
      text: numberInWords(amount, { ...display, decimals: Number.isInteger(amount) ? 0 : 1 }),
    })),
    upwards: y.ticks(4).map((gain) => ({
      y: y(gain),
      text: gainInWords(gain),
      isZero: gain === 0,
    })),
  };
}

/** Includes 0, with room where all gains are the same. */
function extent(gains: readonly number[]): [number, number] {
  const [lowest, highest] = [Math.min(0, ...gains), Math.max(0, ...gains)];
  return highest - lowest > 1 ? [lowest, highest] : [lowest - 1, highest + 1];
}

/** 100, 300, 1,000 …, few enough for a phone. */
function tensBetween(least: number, most: number): number[] {
  const first = Math.floor(Math.log10(least));
  const decades = Array.from(
    { length: Math.ceil(Math.log10(most)) - first + 1 },
    (_, step) => 10 ** (first + step),
  );
  const all = decades.flatMap((ten) => [ten, 3 * ten]).filter((one) => one >= least && one <= most);
  return all.length > 4 ? all.filter((one) => decades.includes(one)) : all;
}

/** "+10%", "−5%", "0%". */
export function gainInWords(gain: number): string {
  const decimals = Number.isInteger(gain) ? 0 : 1;
  const size = numberInWords(Math.abs(gain), {
    measure: "value",
    unit: "%",
    partUnit: null,
    decimals,
  });
  if (Number(gain.toFixed(decimals)) === 0) return size;
  return `${gain > 0 ? "+" : "−"}${size}`;
}
