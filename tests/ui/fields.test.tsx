import { readFileSync } from "node:fs";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Button, ErrorSummary, TextField } from "#app/ui/fields.tsx";

type Options = {
  id?: string;
  name?: string;
  text?: string;
  type?: string;
  value?: string;
  autocomplete?: string;
  label?: { text: string };
  errorMessage?: { text: string };
  errorList?: { text: string; href: string }[];
  titleText?: string;
};

type Fixture = { name: string; options: Options; html: string };

const packages = `${import.meta.dirname}/../../node_modules`;

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
