/** A number as somebody typed it into a field, and what it means; null where it is refused with a message. */
export type NastyNumber = { typed: string; means: number | null };

const means = (value: number | null, ...all: string[]): NastyNumber[] =>
  all.map((typed) => ({ typed, means: value }));

/** Numbers that must be taken as stated or refused, never silently wrong. None has a mark; none is blank. */
export const nastyNumbers: readonly NastyNumber[] = [
  ...means(0, "0", "-0", "+0", "0.0", "-0.00", "000", "0e5", ".0"),
  ...means(5, "5", " 5 ", "5.", "+5", "005", "5.000", "5e0", "\t5\n", "\u00a05"),
  ...means(0.5, ".5", "0.5", "+.5", "5e-1"),
  ...means(1234, "1234", "1,234", "1 234", "1\u00a0234", "1\u202f234", "1.234e3", "1,234."),
  ...means(-3, "-3", "\u22123", "\u20133", "- 3"),
  ...means(1_200_000, "1.2 million", "1200k", "1.2e6", "1,200 thousand"),
  ...means(9_007_199_254_740_991, "9007199254740991", "9,007,199,254,740,991"),
  ...means(
    null,
    "9007199254740993",
    "1e16",
    "1e309",
    "-1e309",
    "1e99999",
    "9".repeat(60),
    "1e-400",
  ),
  ...means(
    null,
    "NaN",
    "nan",
    "Infinity",
    "-Infinity",
    "inf",
    "null",
    "undefined",
    "true",
    "[]",
    "{}",
  ),
  ...means(null, "n/a", "-", "--", ".", "..", ",", "*", "…", "nil", "#N/A", "#DIV/0!", "?"),
  ...means(null, "1,23", "12,34", "1,2345", "1,,234", "0,500", "1.234,56", "1.234.567", "1'234"),
  ...means(
    null,
    "1 23",
    "12 3",
    "1 2 3",
    "1,234 567",
    "5-",
    "--5",
    "+-5",
    "5+5",
    "5e",
    "e5",
    "5e1.5",
  ),
  ...means(null, "٣", "\uff15", "५", "½", "3½", "1/2", "5²", "Ⅴ", "五", "𝟝"),
  ...means(
    null,
    "0x10",
    "0b1",
    "0o7",
    "1_000",
    "5n",
    "5f",
    "5m",
    "5x",
    "1.2.3",
    "(5)",
    "[5]",
    "5;",
    "$5",
    "€5",
  ),
  ...means(
    null,
    "<5",
    ">5",
    "~5",
    "≈5",
    "about 5",
    "5 or 6",
    "5-6",
    "5–6",
    "5 of 6",
    "five",
    "pump",
  ),
  ...means(null, "\u200b5", "5\u200b", "5\u20606", "\u202e5", "5\0", "\0", "5\ud800", "5\u0301"),
  ...means(null, "=5", "=1+1", "@5", "'5", '"5"', "5'--", "<script>5</script>", "2026-03", "5:00"),
];

/** What stands in JSON where a number is asked for, as it is written there, and no finite number is meant. */
export const nastyJsonNumbers: readonly string[] = [
  ...['"5"', '""', '"NaN"', "null", "true", "false", "[]", "[5]", "{}", '{"value":5}'],
  ...["1e309", "-1e309", "1e400", "9".repeat(400), "-1e16", "1e16", "9007199254740993"],
];

/** What is no JSON at all, where a number is asked for. */
export const brokenJsonNumbers: readonly string[] = [
  ...[
    "NaN",
    "Infinity",
    "-Infinity",
    "undefined",
    "05",
    "+5",
    ".5",
    "5.",
    "0x10",
    "1_000",
    "5n",
    "1,234",
  ],
  ...["'5'", "5e", "--5", "- 5", "½", "٣", "5 6", "", "\u00a05", "/* */5"],
];
