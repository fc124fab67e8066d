import { quoted } from "./quotation.ts";

export type NumberMark = "£" | "%";

export type NumberReading =
  | { ok: true; value: number; mark: NumberMark | null }
  | { ok: false; problem: string };

const powers: Record<string, number> = {
  k: 3,
  thousand: 3,
  m: 6,
  million: 6,
  bn: 9,
  billion: 9,
};

const shape =
  /^(?<sign>[-+]?) ?(?<pound>£?) ?(?<inner>[-+]?)(?<digits>[\d,. ]*\d[\d,. ]*?)(?:e(?<exponent>[-+]?\d+))? ?(?<power>[a-z]*) ?(?<percent>%?)$/i;

/**
 * A number as people type it: "1,234", "1 234", "£1.2k", "3 million", "45%", "-3", "12.", ".5", "1e+05".
 *
 * The value is as written, a percentage in percent (45 of "45%"), with the mark beside it; -0 is 0. Whatever could be
 * taken in two ways, or not be kept exactly as a whole number, is refused with a sentence that says what to write.
 */
export function readNumber(text: string): NumberReading {
  const typed = text.trim();
  // Most cells of a long file are plain: it is read in half the time.
  if (/^\d{1,15}$/.test(typed)) return { ok: true, value: Number(typed), mark: null };
  const plain = typed.slice(0, 101).replace(/[−–]/g, "-").replace(/\s/gu, " ");
  const parts = plain.length > 100 ? undefined : shape.exec(plain)?.groups;
  if (!parts) return refused(typed, whatIsWrong(typed));
  const { sign, inner, pound, exponent, percent } = parts;
  const power = (parts.power as string).toLowerCase();
  if (sign && inner) return refused(typed, "has two signs: write one");
  if (pound && percent) return refused(typed, "is marked both £ and %: write one of them");
  if (power && (percent || exponent || !Object.hasOwn(powers, power)))
    return refused(typed, whatIsWrong(typed));
  if (power === "m" && !pound)
    return refused(typed, "could be in millions or in minutes: write the number out in full");

  const digits = ungrouped(parts.digits as string);
  if (typeof digits !== "string") return refused(typed, digits.problem);
  const size = Number(`${digits}e${Number(exponent ?? 0) + (powers[power] ?? 0)}`);
  if (!(size <= Number.MAX_SAFE_INTEGER))
    return refused(typed, "is too big to be kept exactly: check it");
  if (size === 0 && /[1-9]/.test(digits))
    return refused(typed, "is too small to be kept: write 0 if it is none");
  const negative = (sign || inner) === "-" && size !== 0;
  return { ok: true, value: negative ? -size : size, mark: pound ? "£" : percent ? "%" : null };
}

/** Digits without what parts the thousands. */
function ungrouped(digits: string): string | { problem: string } {
  if (digits.split(".").length > 2)
    return { problem: "has more than one decimal point: write one at most, like 1234.5" };
  const [whole = "", decimals = ""] = digits.split(".");
  const groups = /^[1-9]\d{0,2}(?:([, ])\d{3}(?:\1\d{3})*)$/;
  const joined = groups.test(whole) ? whole.replace(/[, ]/g, "") : whole;
  if (/,/.test(joined + decimals))
    return { problem: "has a comma in the wrong place: write 1234 or 1,234, and a decimal as 1.5" };
  if (/ /.test(joined + decimals))
    return { problem: "has a space in the wrong place: write 1234 or 1,234" };
  return `${joined || "0"}.${decimals}`;
}

const complaints: [RegExp, string][] = [
  [/^$/, "is blank: write a number"],
  [
    /^(?:-+|\.+|…|—+|\*+|:|\?+|x|n\/?a|nil|none|null|#n\/a|nan|not available)$/i,
    "is not a number: leave it blank where there is no figure, and write 0 where there were none",
  ],
  [/\p{Cc}|\p{Cf}/u, "has characters in it that cannot be seen: type it again"],
  [/^\(.*\)$/, "is in brackets: write a number below zero as -1234"],
  [/[¼-¾⅐-⅞]|^\d+\/\d+$/u, "is a fraction: write it as a decimal, 0.5 for a half"],
  [/[[\p{Nd}\p{No}]--[0-9]]/v, "has digits other than 0 to 9: write it in those"],
  [/^[-+]?£?[\d,.]+p$/i, "is in pence: write it in pounds, 0.45 for 45p"],
  [/\p{Sc}/u, "is marked with a currency: write an amount of money like £1,234.50"],
  [/^[<>~≈≤≥]/u, "is not an exact number: write one number"],
];

function whatIsWrong(typed: string): string {
  const text = typed.slice(0, 1000);
  return (
    complaints.find(([pattern]) => pattern.test(text))?.[1] ??
    "is not a number: write it in figures, like 1234 or 12.5"
  );
}

const refused = (typed: string, problem: string): NumberReading => ({
  ok: false,
  problem: `${typed === "" ? "It" : quoted(typed)} ${problem}`,
});
