import { createContext, useContext } from "react";
import type { Problem } from "#app/domain/problem.ts";

export type DrawnForm = {
  words: Record<string, unknown>;
  entries: Record<string, unknown>;
  problems: readonly Problem[];
};

const FormContext = createContext<DrawnForm>({ words: {}, entries: {}, problems: [] });

export const FormProvider = FormContext.Provider;

export const useForm = (): DrawnForm => useContext(FormContext);

/** The name is also the id, and finds in the form whatever is left out here. */
export type Field = {
  name: string;
  label?: string;
  hint?: string | undefined;
  /** For fields that a table or a legend labels visually. */
  isLabelHidden?: boolean | undefined;
  problems?: readonly Problem[];
};

export type FullField = Field & { label: string; problems: readonly Problem[] };

export function useEntry(name: string): string {
  const entry = useForm().entries[name];
  return typeof entry === "string" ? entry : "";
}

export function useField(own: Field): FullField & { typed: string | undefined; chosen: string[] } {
  const { words, entries, problems } = useForm();
  const { name } = own;
  const text = (key: string) => (typeof words[key] === "string" ? words[key] : undefined);
  const entry = entries[name];
  return {
    ...own,
    label: own.label ?? text(name) ?? "",
    hint: own.hint ?? text(`${name}Hint`),
    problems: own.problems ?? problems,
    typed: typeof entry === "string" ? entry : undefined,
    chosen: [entry].flat().filter((value) => typeof value === "string"),
  };
}
