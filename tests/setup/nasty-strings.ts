import { isExhaustive } from "./exhaustive.ts";

/** Text that people, spreadsheets and attackers send, by what is odd about it. */
export type NastyString = { kind: string; text: string };

const kinds: Record<string, string[]> = {
  blank: ["", " ", "\t", "\n", "\r\n", "\u00a0", "\u2003", "\u3000", "\ufeff", " \n\t \u2029 "],
  "spaces round it": [" a", "a ", "\ta\t", "\na\n", "\r\na\r\n", "\u00a0a\u00a0", "\ufeffa"],
  "ends of lines": [
    "a\nb",
    "a\r\nb",
    "a\rb",
    "a\n\n\nb",
    "a\n\rb",
    "a\u2028b",
    "a\u2029b",
    "a\u0085b",
  ],
  Welsh: ["ŵ", "ŷ", "Ŵ Ŷ", "Dŵr a thŷ", "w\u0302", "y\u0302", "â ê î ô û", "Llanfair­pwll", "’Sdim"],
  British: ["£1.2m", "don’t", "“quoted”", "a – b — c", "1½", "½%", "café", "naïve", "N/A", "Ꞵ"],
  composed: [..."éÅñçüőşžơ"].flatMap((letter) => [letter, letter.normalize("NFD")]),
  compatible: ["ﬁ", "①", "Ａ", "ｱ", "Ⅷ", "ℌ", "ſ", "x²", "™", "\u2126", "\u212b", "\uf900"],
  "stacks of accents": [
    "Z\u0351\u036b\u0343\u036a\u0302",
    "e".concat("\u0301".repeat(60)),
    "\u0301a",
  ],
  "right to left": [
    "שלום",
    "مرحبا",
    "a שלום b",
    "مرحبا <b>",
    "١٢٣",
    "\u202eabc\u202c",
    "\u2067שלום\u2069",
  ],
  "other scripts": [
    ..."中文 日本語 한국어 ภาษาไทย हिन्दी தமிழ் ქართული Ελληνικά Русский Հայերեն አማርኛ ᏣᎳᎩ ᚠᚢᚦ 𐍈 𝔘𝔫𝔦 𠜎𠜱 ཀ ಕನ್ನಡ".split(
      " ",
    ),
    "각".normalize("NFD"),
    "İstanbul ı",
    "ﷺ",
    "ß ẞ",
  ],
  emoji: [
    "😀",
    "👩🏽‍🚒",
    "👨‍👩‍👧‍👦",
    "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "🇬🇧",
    "1️⃣",
    "❤️",
    "☃",
    "👋🏿 hello 👋🏻",
    "🇬",
    "\u{1f3fb}",
  ],
  unseen: between([
    ...codes(0x200b, 0x200f),
    ...codes(0x202a, 0x202e),
    ...codes(0x2060, 0x2069),
    ...["\u00ad", "\u034f", "\u061c", "\u180e", "\u3164", "\ufeff", "\ufe0f", "\u{e0001}"],
  ]),
  control: between([...codes(0x01, 0x1f), ...codes(0x7f, 0x9f)]),
  "no character": between([
    "\ufdd0",
    "\ufffe",
    "\uffff",
    "\u{1fffe}",
    "\u{10ffff}",
    "\ue000",
    "\u{f0000}",
  ]),
  "the edges of Unicode": [
    "\ud7ff",
    "\ue000",
    "\u{10000}",
    "\u{10fffd}",
    "\u0080",
    "\u07ff",
    "\u0800",
  ],
  script: [
    ...crossed(
      ["script", "SCRIPT", "scr\tipt", "svg/onload=alert(1)", "img src=x onerror=alert(1)"],
      [
        "<%>alert(1)</script>",
        "<%",
        '"><%>',
        "'><%>",
        "--><%>",
        "</textarea><%>",
        "</title><%>",
        "]]><%>",
      ],
    ),
    ...crossed(
      ["onload", "onerror", "onclick", "onfocus", "onmouseover", "ontoggle", "onbegin"],
      ['" %=alert(1) x="', "' %=alert(1) x='", "<b %=alert(1)>", "<details open %=alert(1)>"],
    ),
    ...[
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "java\nscript:alert(1)",
      "data:text/html,<script>",
    ],
    ...[
      "<style>*{display:none}</style>",
      "<base href=//evil>",
      "<!--",
      "-->",
      "<![CDATA[",
      "<?xml",
    ],
    ...[
      "<meta http-equiv=refresh content=0>",
      "<iframe srcdoc='<script>'>",
      "<a href=//evil>a</a>",
    ],
  ],
  entities: [
    "&lt;script&gt;",
    "&amp;lt;",
    "&#60;",
    "&#x3c;script>",
    "&nbsp;",
    "&",
    "&&",
    "&#0;",
    "&quot;",
  ],
  query: crossed(
    ["1=1", "'a'='a", "drop table figure", "select * from person", "pg_sleep(5)"],
    ["' or %--", '" or %--', "1; %;--", "') or (%", "'; %; /*", "` %", "\\'; %--"],
  ),
  pattern: [
    "%",
    "_",
    "%%",
    "50%",
    "a_b",
    "\\",
    "\\\\",
    "[a-z]",
    "(a+)+$",
    "^$",
    ".*",
    "(?<n>",
    "\\Q",
  ],
  template: [
    "$".concat("{7*7}"),
    "{{7*7}}",
    "<%= 7*7 %>",
    "#{7*7}",
    "%s%s%n",
    "%d",
    "{0}",
    "$1",
    "$&",
    "$$",
    "`id`",
  ],
  shell: crossed(
    ["id", "sleep 5", "cat /etc/passwd"],
    ["; %", "| %", "$(%)", "`%`", "&& %", "\n%\n"],
  ),
  path: [
    "../../etc/passwd",
    "..\\..\\win.ini",
    "/dev/null",
    "file:///etc/passwd",
    "//evil",
    "CON",
    "a/b",
    ".",
  ],
  "encoded twice": [
    "%00",
    "%2e%2e%2f",
    "%0d%0aSet-Cookie: a=b",
    "%3Cscript%3E",
    "%",
    "%zz",
    "%E0%A4",
    "+",
    "a+b",
  ],
  header: ["a\r\nSet-Cookie: a=b", "a\nLocation: //evil", "a\r\n\r\n<script>", 'a"; filename="b'],
  formula: crossed(
    [
      "=",
      "+",
      "-",
      "@",
      "＝",
      "＋",
      "－",
      "＠",
      "\u2212",
      "\t=",
      "\r=",
      "\n=",
      " =",
      "\u200b=",
      "\ufeff=",
    ],
    ["%1+1", "%cmd|' /C calc'!A0", '%HYPERLINK("//evil","a")', "%", "%%"],
  ),
  "table cell": [
    '"',
    '""',
    'a"b',
    "a,b",
    "a;b",
    "a\tb",
    '"a\nb"',
    "'",
    "'a",
    ",",
    ",,,",
    "a|b",
    '\\"',
  ],
  "a number": [
    "0",
    "-0",
    "1e309",
    "NaN",
    "Infinity",
    "0x10",
    "1,234",
    "١",
    "½",
    "9".repeat(60),
    "1_000",
  ],
  "a month": ["2026-03", "2026-13", "31/02/2026", "0000-00", "March", "Mawrth 2026", "1 Jan"],
  "a word of a program": [
    ..."null undefined true false None nil NULL __proto__ constructor prototype toString hasOwnProperty".split(
      " ",
    ),
    ..."then length valueOf __defineGetter__ [object] [] {} () function(){} NaN data id on new".split(
      " ",
    ),
    ...[
      "[object Object]",
      '{"a":1}',
      '{"__proto__":{"a":1}}',
      "a[b]=c",
      "a.b",
      "class",
      "import()",
    ],
  ],
  lengths: [10, 50, 60].map((count) => "a".repeat(count)),
};

/** What a text can be kept as it was sent, but for space round it, its composition and its ends of lines. */
export const nastyStrings: readonly NastyString[] = Object.entries(kinds).flatMap(([kind, texts]) =>
  [...new Set(texts)].map((text) => ({ kind, text })),
);

const firstOfItsKind = ({ kind }: NastyString, index: number, all: readonly NastyString[]) =>
  all.findIndex((other) => other.kind === kind) === index;

/** What is sent through each form: one text of each kind, or all of them in `npm run endure`. */
export const nastyForForms = isExhaustive ? nastyStrings : nastyStrings.filter(firstOfItsKind);

/** What no database keeps as it was sent; a field refuses it with a message. */
export const unkeepableStrings: readonly NastyString[] = [
  ...["\0", "a\0", "\0a", "a\0b", "a\0\0b", "<script>\0"].map((text) => ({ kind: "NUL", text })),
  ...["\ud800", "\udfff", "a\ud83d", "\ude00a", "\ude00\ud83d", "😀\ud83d", "a\udc00b"].map(
    (text) => ({ kind: "half of a character", text }),
  ),
];

/** Text of so many characters: one more than a field takes, or a million. */
export const tooLong = (most: number): string => "ŵ".repeat(most + 1);

/** How a text field keeps what was sent. */
export const asKept = (text: string): string =>
  text.trim().normalize("NFC").replace(/\r\n?/g, "\n");

function codes(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, place) =>
    String.fromCodePoint(first + place),
  );
}

function between(characters: string[]): string[] {
  return characters.map((character) => `a${character}b`);
}

/** Each word in each frame, where its % stands. */
function crossed(words: string[], frames: string[]): string[] {
  return words.flatMap((word) => frames.map((frame) => frame.replace("%", () => word)));
}
