import { createContext, useContext } from "react";
import type { Problem } from "#app/domain/problem.ts";

/** A form as it is drawn: its words, what was typed in it and what is wrong with that. */
export type DrawnForm = {
  words: Record<string, unknown>;
  entries: Record<string, unknown>;
  problems: readonly Problem[];
};

const FormContext = createContext<DrawnForm>({ words: {}, entries: {}, problems: [] });

export const FormProvider = FormContext.Provider;

export const useForm = (): DrawnForm => useContext(FormContext);

/** A field with its name, which is its id too. What it leaves out of the rest is found by its name in the form around it. */
export type Field = {
  name: string;
  label?: string;
  hint?: string | undefined;
  /** Whether what stands round the field says already what it is, to those who see it. */
  isLabelHidden?: boolean | undefined;
  problems?: readonly Problem[];
};

/** A field with all that is said of it. */
export type FullField = Field & { label: string; problems: readonly Problem[] };

/** What stands in a field of the form around; blank where there is none. */
export function useEntry(name: string): string {
  const entry = useForm().entries[name];
  return typeof entry === "string" ? entry : "";
}

/** A field with what was typed in it or chosen. */
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
