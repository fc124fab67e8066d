import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { VanityKind } from "#app/domain/evidence/evidence-vanity.ts";
import { Scatter } from "#app/ui/charts/scatter.tsx";
import { scatterHeight, scatterPlaces } from "#app/ui/charts/scatter-places.ts";
import { leaflet } from "#tests/setup/series.ts";

const kindOf = (pairs: [vanity: number, gain: number][], isShare = false): VanityKind => ({
  unit: "likes",
  isShare,
  pairs: pairs.map(([vanity, gain], id) => ({
    campaign: { ...leaflet, id, name: `Campaign ${id}` },
    vanity,
    gain,
  })),
  correlation: null,
  seen: "too few",
});

const six: [number, number][] = [
  [12_400, -1.4],
  [2000, 13],
  [900, 23.5],
  [500, 0],
  [420, 0.1],
  [300, -7.8],
];

it("A scatter has a dot for each campaign and the same numbers in its table", () => {
  const markup = renderToStaticMarkup(<Scatter kind={kindOf(six)} />);
  expect(markup.match(/<circle/g)).toHaveLength(6);
  for (const [number, gain] of [
    ["12,400", "−1.4%"],
    ["900", "+23.5%"],
    ["500", "0%"],
  ]) {
    expect(markup).toContain(`<td class="number">${number}</td><td class="number">${gain}</td>`);
  }
});

it("A scatter gives each doubling the same room only where the most is far from the least", () => {
  expect(scatterPlaces(kindOf(six)).isLogarithmic).toBe(true);
  expect(scatterPlaces(kindOf(six.slice(1))).isLogarithmic).toBe(false);
  expect(scatterPlaces(kindOf([[0, 1], ...six])).isLogarithmic).toBe(false);
});

it("A scatter keeps its dots within it, whatever the numbers", () => {
  const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
  const gain = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, gain), { minLength: 1, maxLength: 12 }), (pairs) => {
      const { dots, across, upwards } = scatterPlaces(kindOf(pairs));
      for (const { x, y } of dots) {
        expect(Number.parseFloat(x)).toBeGreaterThanOrEqual(0);
        expect(Number.parseFloat(x)).toBeLessThanOrEqual(100);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(scatterHeight);
      }
      expect(JSON.stringify([across, upwards])).not.toMatch(/NaN|Infinity|null/);
    }),
  );
});
