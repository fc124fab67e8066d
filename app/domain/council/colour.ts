/** `#rrggbb`, in lower case. */
export type Colour = string;

/** The backgrounds of the accent: the page, and its palest grey. */
export const surfaces: readonly Colour[] = ["#ffffff", "#f3f2f1"];

/** Of text, and of lines and shapes (WCAG 2.2, 1.4.3 and 1.4.11). */
export const leastContrast = { text: 4.5, graphics: 3 };

/** Ready-made colours, each readable as text on every surface. */
export const accents = [
  { colour: "#00625e", name: "teal" },
  { colour: "#1d4f91", name: "blue" },
  { colour: "#1b6b3a", name: "green" },
  { colour: "#6b2c91", name: "purple" },
  { colour: "#a3123f", name: "crimson" },
  { colour: "#8a4b08", name: "amber" },
] as const satisfies readonly { colour: Colour; name: string }[];

/**
 * The contrast between two colours, from 1 to 21.
 * Source: WCAG 2.2, "contrast ratio" and "relative luminance".
 */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Its least contrast with any of our surfaces. */
export const contrastOnPage = (colour: Colour): number =>
  Math.min(...surfaces.map((surface) => contrast(colour, surface)));

export const isReadable = (colour: Colour): boolean => contrastOnPage(colour) >= leastContrast.text;

/** The lightest readable shade of a colour: the same hue, nearer to black. */
export function nearestReadable(colour: Colour): Colour {
  const shades = Array.from({ length: 256 }, (_, step) => shade(colour, 1 - step / 255));
  return shades.find(isReadable) ?? "#000000";
}

const shade = (colour: Colour, part: number): Colour =>
  `#${channels(colour)
    .map((channel) =>
      Math.round(channel * part)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => linear(channel / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

const channels = (colour: Colour): number[] =>
  [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
