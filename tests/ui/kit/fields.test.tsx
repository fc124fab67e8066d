import { readFileSync } from "node:fs";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Checkboxes, Radios } from "#app/ui/kit/choices.tsx";
import { Button, ErrorSummary, Select, TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { FileField } from "#app/ui/kit/file-field.tsx";

type Options = {
  id?: string;
  name?: string;
  text?: string;
  type?: string;
  value?: string;
  autocomplete?: string;
  label?: { text: string };
  hint?: { text: string };
  fieldset?: { legend?: { text?: string } };
  items?: Item[];
  values?: string[];
  rows?: number;
  attributes?: { accept?: string };
  classes?: string;
  idPrefix?: string;
  errorMessage?: { text: string };
  errorList?: { text: string; href: string }[];
  titleText?: string;
};

type Item = { value: string | number; text: string; hint?: { text: string }; selected?: boolean };

type Fixture = { name: string; options: Options; html: string };

const packages = `${import.meta.dirname}/../../../node_modules`;

/** The examples that govuk-frontend publishes of a component, those alone that ask for nothing but these options. */
function examples(component: string, inScope: (keyof Options)[]): Fixture[] {
  const file = `${packages}/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const { fixtures } = JSON.parse(readFileSync(file, "utf8")) as { fixtures: Fixture[] };
  const known: string[] = inScope;
  return fixtures.filter(({ options }) => Object.keys(options).every((key) => known.includes(key)));
}

/** Markup without what a browser passes over: space between tags, the order and capitals of attributes, slashes at the end of tags. */
function plain(markup: string): string {
  return markup
    .replaceAll(/<(\w+)([^>]*?)\s*\/?>/g, (_, tag: string, attributes: string) => {
      const inOrder = [...attributes.matchAll(/([\w-]+)(="[^"]*")?/g)]
        .map(([, name = "", value = ""]) => name.toLowerCase() + value)
        .sort();
      return `<${[tag, ...inOrder].join(" ")}>`;
    })
    .replaceAll('=""', "")
    .replaceAll(/&#x27;|&#39;/g, "'")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?(<\/?\w[^>]*>) ?/g, "$1");
}

const drawn = (part: ReactNode) => plain(renderToStaticMarkup(part));

describe("a field for text", () => {
  const found = examples("input", [
    "id",
    "name",
    "label",
    "type",
    "value",
    "autocomplete",
    "errorMessage",
  ])
    .filter(({ options }) => Object.keys(options.label ?? {}).join() === "text")
    // Ours take their id from their name.
    .map((fixture) => ({ ...fixture, id: fixture.options.id ?? fixture.options.name ?? "" }));

  it("has examples to be held to", () => {
    expect(found.map(({ name }) => name)).toEqual([
      "default",
      "with error message",
      "id",
      "custom type",
      "value",
      "zero value",
      "with autocomplete attribute",
    ]);
  });

  it.each(found)("is as govuk-frontend draws it: $name", ({ id, options, html }) => {
    const problem = options.errorMessage && { field: id, message: options.errorMessage.text };
    const field = drawn(
      <TextField
        name={id}
        label={options.label?.text ?? ""}
        type={options.type}
        autoComplete={options.autocomplete}
        defaultValue={options.value}
        problems={problem ? [problem] : []}
      />,
    );
    expect(field.replace(` name="${id}"`, ` name="${options.name}"`)).toBe(plain(html));
  });
});

const isPlainText = (part: object | undefined) => Object.keys(part ?? {}).join() === "text";

const problemsOf = (name: string, { errorMessage }: Options) =>
  errorMessage ? [{ field: name, message: errorMessage.text }] : [];

describe("a field with a hint", () => {
  it.each(
    examples("input", ["id", "name", "label", "hint", "errorMessage"]).filter(
      ({ options }) => options.hint && isPlainText(options.label) && options.id,
    ),
  )("is as govuk-frontend draws it: $name", ({ options, html }) => {
    const { id = "", name, label, hint } = options;
    const field = drawn(
      <TextField
        name={id}
        label={label?.text ?? ""}
        hint={hint?.text}
        problems={problemsOf(id, options)}
      />,
    );
    expect(field.replace(` name="${id}"`, ` name="${name}"`)).toBe(plain(html));
  });
});

describe("a field for several lines", () => {
  const found = examples("textarea", [
    "id",
    "name",
    "label",
    "hint",
    "errorMessage",
    "rows",
    "value",
  ]).filter(({ options }) => isPlainText(options.label));

  it.each(found)("is as govuk-frontend draws it: $name", ({ options, html }) => {
    const { name = "", id = name, label, hint, rows, value } = options;
    const field = drawn(
      <TextArea
        name={id}
        label={label?.text ?? ""}
        hint={hint?.text}
        defaultValue={value}
        {...(rows && { rows })}
        problems={problemsOf(id, options)}
      />,
    );
    expect(field.replace(` name="${id}"`, ` name="${name}"`)).toBe(plain(html));
  });

  it("has examples to be held to", () => expect(found.length).toBeGreaterThan(4));
});

describe("a file to choose", () => {
  const known = ["id", "name", "label", "hint", "errorMessage", "attributes"] as const;
  const found = examples("file-upload", [...known]).filter(
    ({ options }) => isPlainText(options.label) && Object.keys(options).length > 2,
  );
  const accept = ".jpg, .jpeg, .png";
  // Ours always say which endings they take.
  const withoutEndings = (markup: string) => markup.replace(` accept="${accept}"`, "");

  it.each(found)("is as govuk-frontend draws it: $name", ({ options, html }) => {
    const { name = "", id = name, label, hint } = options;
    const field = drawn(
      <FileField
        name={id}
        label={label?.text ?? ""}
        hint={hint?.text}
        accept={accept}
        problems={problemsOf(id, options)}
      />,
    );
    expect(field).toContain(` accept="${accept}"`);
    expect(withoutEndings(field).replace(` name="${id}"`, ` name="${name}"`)).toBe(
      withoutEndings(plain(html)),
    );
  });

  it("has examples to be held to", () => expect(found.length).toBeGreaterThan(4));
});

describe("a list to choose from", () => {
  const found = examples("select", [
    "id",
    "name",
    "label",
    "hint",
    "errorMessage",
    "items",
    "value",
  ])
    .filter(({ options }) => isPlainText(options.label))
    .filter(({ options }) =>
      (options.items ?? []).every(
        (item) =>
          item && typeof item.value === "number" && !("disabled" in item || "attributes" in item),
      ),
    );

  it.each(found)("is as govuk-frontend draws it: $name", ({ options, html }) => {
    const { name = "", id = name, label, hint, items = [], value } = options;
    const chosen = value ?? items.find(({ selected }) => selected)?.value;
    const field = drawn(
      <Select
        name={id}
        label={label?.text ?? ""}
        hint={hint?.text}
        choices={items.map((item) => ({ value: String(item.value), text: item.text }))}
        defaultValue={chosen === undefined ? undefined : String(chosen)}
        problems={problemsOf(id, options)}
      />,
    );
    expect(field.replace(` name="${id}"`, ` name="${name}"`)).toBe(plain(html));
  });

  it("has examples to be held to", () => expect(found.length).toBeGreaterThan(3));
});

describe.each(["radios", "checkboxes"] as const)("%s", (component) => {
  const found = examples(component, [
    "idPrefix",
    "name",
    "fieldset",
    "hint",
    "errorMessage",
    "items",
    "value",
    "values",
    "classes",
  ])
    .filter(({ options }) => isPlainText(options.fieldset?.legend))
    .filter(({ options }) => Object.keys(options.fieldset ?? {}).join() === "legend")
    .filter(({ options }) => [undefined, "govuk-checkboxes--small"].includes(options.classes))
    .filter(({ options }) =>
      (options.items ?? []).every((item) =>
        Object.keys(item ?? { none: 0 }).every((key) => ["value", "text", "hint"].includes(key)),
      ),
    );

  it.each(found)("are as govuk-frontend draws them: $name", ({ options, html }) => {
    const { name = "", idPrefix = name, fieldset, hint, items = [], value, values } = options;
    const parts = {
      name: idPrefix,
      legend: fieldset?.legend?.text ?? "",
      hint: hint?.text,
      options: items.map((item) => ({
        value: String(item.value),
        text: item.text,
        ...(item.hint && { hint: item.hint.text }),
      })),
      problems: problemsOf(idPrefix, options),
    };
    const field = drawn(
      component === "radios" ? (
        <Radios {...parts} defaultValue={value} />
      ) : (
        <Checkboxes {...parts} chosen={values ?? []} areSmall={options.classes !== undefined} />
      ),
    );
    expect(field.replaceAll(` name="${idPrefix}"`, ` name="${name}"`)).toBe(plain(html));
  });

  it("have examples to be held to", () => expect(found.length).toBeGreaterThan(3));
});

describe("a button", () => {
  it.each(examples("button", ["text"]))(
    "is as govuk-frontend draws it: $name",
    ({ options, html }) => {
      expect(drawn(<Button>{options.text ?? ""}</Button>)).toBe(plain(html));
    },
  );
});

describe("an error summary", () => {
  const found = examples("error-summary", ["titleText", "errorList"]).filter(({ options }) =>
    options.errorList?.every((error) => Object.keys(error).sort().join() === "href,text"),
  );

  it.each(found)("is as govuk-frontend draws it: $name", ({ options, html }) => {
    const problems = (options.errorList ?? []).map(({ text, href }) => ({
      field: href.slice(1),
      message: text,
    }));
    expect(drawn(<ErrorSummary problems={problems} />)).toBe(plain(html));
  });

  it("is not there where nothing is wrong", () => {
    expect(drawn(<ErrorSummary problems={[]} />)).toBe("");
  });
});
