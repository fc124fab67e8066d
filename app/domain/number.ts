export type NumberMark = "£" | "%";

export type NumberReading =
  | { ok: true; value: number; mark: NumberMark | null }
  | { ok: false; problem: NumberProblem };

/** Why something that was typed is no number, or none that is certain and can be kept exactly. */
export type NumberProblem = { fault: NumberFault; text: string };

export type NumberFault =
  | "blank"
  | "none"
  | "not a number"
  | "two signs"
  | "two marks"
  | "millions or minutes"
  | "too big"
  | "too small"
  | "two decimal points"
  | "misplaced comma"
  | "misplaced space"
  | "unseen characters"
  | "brackets"
  | "fraction"
  | "other digits"
  | "pence"
  | "currency"
  | "not exact";

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
 * taken in two ways, or not be kept exactly as a whole number, is refused.
 */
export function readNumber(text: string): NumberReading {
  const typed = text.trim();
  // Most cells of a long file are plain: it is read in half the time.
  if (/^\d{1,15}$/.test(typed)) return { ok: true, value: Number(typed), mark: null };
  const plain = typed.slice(0, 101).replace(/[−–]/g, "-").replace(/\s/gu, " ");
  const parts = plain.length > 100 ? undefined : shape.exec(plain)?.groups;
  if (!parts) return refused(typed, faultIn(typed));
  const { sign, inner, pound, exponent, percent } = parts;
  const power = (parts.power as string).toLowerCase();
  if (sign && inner) return refused(typed, "two signs");
  if (pound && percent) return refused(typed, "two marks");
  if (power && (percent || exponent || !Object.hasOwn(powers, power)))
    return refused(typed, faultIn(typed));
  if (power === "m" && !pound) return refused(typed, "millions or minutes");

  const digits = ungrouped(parts.digits as string);
  if (typeof digits !== "string") return refused(typed, digits.fault);
  const size = Number(`${digits}e${Number(exponent ?? 0) + (powers[power] ?? 0)}`);
  if (!(size <= Number.MAX_SAFE_INTEGER)) return refused(typed, "too big");
  if (size === 0 && /[1-9]/.test(digits)) return refused(typed, "too small");
  const negative = (sign || inner) === "-" && size !== 0;
  return { ok: true, value: negative ? -size : size, mark: pound ? "£" : percent ? "%" : null };
}

/** Digits without the separators of thousands. */
function ungrouped(digits: string): string | { fault: NumberFault } {
  if (digits.split(".").length > 2) return { fault: "two decimal points" };
  const [whole = "", decimals = ""] = digits.split(".");
  const groups = /^[1-9]\d{0,2}(?:([, ])\d{3}(?:\1\d{3})*)$/;
  const joined = groups.test(whole) ? whole.replace(/[, ]/g, "") : whole;
  if (/,/.test(joined + decimals)) return { fault: "misplaced comma" };
  if (/ /.test(joined + decimals)) return { fault: "misplaced space" };
  return `${joined || "0"}.${decimals}`;
}

const faults: [RegExp, NumberFault][] = [
  [/^$/, "blank"],
  [/^(?:-+|\.+|…|—+|\*+|:|\?+|x|n\/?a|nil|none|null|#n\/a|nan|not available)$/i, "none"],
  [/\p{Cc}|\p{Cf}/u, "unseen characters"],
  [/^\(.*\)$/, "brackets"],
  [/[¼-¾⅐-⅞]|^\d+\/\d+$/u, "fraction"],
  [/[[\p{Nd}\p{No}]--[0-9]]/v, "other digits"],
  [/^[-+]?£?[\d,.]+p$/i, "pence"],
  [/\p{Sc}/u, "currency"],
  [/^[<>~≈≤≥]/u, "not exact"],
];

function faultIn(typed: string): NumberFault {
  const text = typed.slice(0, 1000);
  return faults.find(([pattern]) => pattern.test(text))?.[1] ?? "not a number";
}

const refused = (typed: string, fault: NumberFault): NumberReading => ({
  ok: false,
  problem: { fault, text: typed.slice(0, 1000) },
});
