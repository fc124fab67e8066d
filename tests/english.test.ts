import { globSync, readFileSync } from "node:fs";
import { parseSync } from "vite";
import { expect, it } from "vitest";

/** Files whose sentences only whoever runs the program sees, on the terminal or in its log. */
const saidOnTheTerminal = [
  "app/server/operations/environment.ts",
  "app/server/operations/run.ts",
  "app/server/operations/serve.ts",
  "app/server/people/single-sign-on/settings.ts",
];

/** Texts that look like English and are for other programs. */
const forPrograms = new Set([
  "trust proxy",
  "openid profile email",
  "cookies of single sign-on …",
  "real headlines",
  "-//Real Headlines//Due days//EN",
  "Microsoft",
  'Bearer realm="Real Headlines"',
  '-H "Authorization: Bearer $TOKEN"',
  "-H 'Content-Type: application/json'",
  "npm run -s effect -- …",
  "Error",
  "Id",
  "Target",
]);

/** Files that have yet to give their sentences to app/words. This list only ever gets shorter. */
const stillToMove: string[] = [];

const files = globSync(["app/**/*.{ts,tsx}", "db/**/*.ts"]).filter(
  (file) =>
    !/^(?:app\/words|app\/commands|db\/operations|db\/migrations)\//.test(file) &&
    !saidOnTheTerminal.includes(file),
);

type Node = { type: string; [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const programs = new Map(
  files.map((file) => [
    file,
    parseSync(file, readFileSync(file, "utf8")).program as object as Node,
  ]),
);

/** A literal's text, a template's with "…" for what is filled in; undefined of anything else. */
function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "JSXText") return String(node.value);
  if (node.type !== "TemplateLiteral") return undefined;
  return (node.quasis as { value: { cooked: string } }[])
    .map(({ value }) => value.cooked)
    .join("…");
}

const isType = ({ type }: Node) => type.startsWith("TSType") || type.startsWith("TSInterface");

/** Texts that programs compare and store: in types, as keys, and in lists `as const` that types are made of. */
function tagsIn(node: Node, isInList = false): string[] {
  const isList = isInList || isType(node) || isListOfTags(node);
  const own = isList ? textOf(node) : textOf(node.key);
  return [own ?? [], childrenOf(node).flatMap((child) => tagsIn(child, isList))].flat();
}

const isListOfTags = ({ type, expression }: Node) =>
  type === "TSAsExpression" && isNode(expression) && expression.type === "ArrayExpression";

const tags = new Set([...programs.values()].flatMap((program) => tagsIn(program)));

const isHeader = (name: string | undefined) =>
  /^(?:[A-Z][a-z]*-[-A-Za-z]+|Accept|Allow|Authorization|Cookie|Location)$/.test(name ?? "");

/** What no person reads: types, imports, errors that are thrown, SQL, class names, headers and logs. */
function isUnread(node: Node): boolean {
  const { type, callee, source, name, key } = node;
  const called = isNode(callee) ? callee : undefined;
  const receiver = called && isNode(called.object) ? called.object.name : called?.name;
  return (
    isType(node) ||
    isNode(source) ||
    ["ThrowStatement", "TaggedTemplateExpression"].includes(type) ||
    (type === "JSXAttribute" && isNode(name) && name.name === "className") ||
    (type === "Property" && isHeader(textOf(key) ?? (isNode(key) ? String(key.name) : ""))) ||
    (type === "NewExpression" && /Error|Problem/.test(String(called?.name))) ||
    (type === "CallExpression" &&
      (called?.type === "Super" ||
        receiver === "log" ||
        (node.arguments as Node[]).some((argument) => isHeader(textOf(argument)))))
  );
}

/** Two words or more, or a word with a capital; JSX's own text even of one letter. */
const isEnglish = (text: string) =>
  /(?<![-.!/=\p{L}])\p{L}{2,}[,.:;]? (?:\p{L}{2,}|…)|… \p{L}{2,}/u.test(text) ||
  /^[A-Z][a-z]+$/.test(text);

function englishIn(node: Node): string[] {
  if (isUnread(node)) return [];
  const text = textOf(node);
  const isRead =
    text !== undefined &&
    (node.type === "JSXText" ? /\p{L}/u.test(text) : isEnglish(text)) &&
    ![tags.has(text), forPrograms.has(text), isHeader(text)].includes(true);
  return [...(isRead ? [text] : []), ...childrenOf(node).flatMap(englishIn)];
}

/** In the database's files what begins in lower case is a tag of the audit or SQL. */
const isSql = (file: string, text: string) => file.startsWith("db/") && /^[a-z.… ]/.test(text);

const offending = new Map(
  [...programs]
    .map(
      ([file, program]) => [file, englishIn(program).filter((text) => !isSql(file, text))] as const,
    )
    .filter(([, english]) => english.length > 0),
);

it("has English in app/words alone", () => {
  const unlisted = [...offending].filter(([file]) => !stillToMove.includes(file));
  expect(Object.fromEntries(unlisted)).toEqual({});
});

it("lists no file that has given up its English", () => {
  expect(stillToMove.filter((file) => !offending.has(file))).toEqual([]);
});
