import type { ReactNode } from "react";
import type { Problem } from "#app/domain/problem.ts";
import type { Difference } from "#app/forms/form.ts";
import { words as all } from "#app/words/words.ts";
import { Button, ErrorSummary } from "./fields.tsx";
import { FormProvider, useEntry } from "./form-context.ts";
import { Meanwhile, type MeanwhileWords } from "./meanwhile.tsx";
import type { Section } from "./navigation.tsx";
import { Page } from "./page.tsx";

type Entries = Record<string, unknown>;

type Sent = {
  entries: Entries;
  problems: readonly Problem[];
  meanwhile?: { author: string; on: string; differences: Difference[] };
};

type FormWords = Record<string, unknown> & { cancel: string };

type Drawn = {
  words: FormWords;
  /** Title, lead and save come from `words` if left out. */
  title?: string;
  lead?: string;
  save?: string;
  subject?: string;
  back: string;
  entries: Entries;
  sent?: Sent | undefined;
  before?: ReactNode;
  /** Names a value that somebody else saved meanwhile. */
  named?: (field: string, value: string) => string;
  hasFiles?: boolean;
  isPlain?: boolean;
  /** For forms with rows to add: its address without the fragment of a row. */
  address?: string;
  children?: ReactNode;
};

export const FormPage = ({
  section,
  after,
  ...form
}: Drawn & { section?: Section; after?: ReactNode }) => (
  <Page title={titleOf(form.title ?? wordFor(form.words, "title"), form.sent)} section={section}>
    <Form {...form} />
    {after}
  </Page>
);

/** @throws Error rather than draw a form without its words */
function wordFor(words: FormWords, name: "title" | "lead" | "save"): string {
  const text = words[name];
  if (typeof text !== "string") throw new Error(`The form's words have no ${name}`);
  return text;
}

export const titleOf = (title: string, sent: Pick<Sent, "problems"> | undefined): string =>
  sent && sent.problems.length > 0 ? all.problems.in(title) : title;

export function Form({
  words,
  title = wordFor(words, "title"),
  subject,
  lead = wordFor(words, "lead"),
  save = wordFor(words, "save"),
  back,
  entries,
  sent = { entries, problems: [] },
  before,
  named,
  hasFiles,
  isPlain = false,
  address,
  children,
}: Drawn) {
  const { meanwhile } = sent;
  return (
    <FormProvider value={{ words, ...sent }}>
      <div className={isPlain ? "plain-form" : `campaign-form${address ? "" : " small-form"}`}>
        <ErrorSummary problems={sent.problems} />
        <h1>{title}</h1>
        {subject && <p className="subject">{subject}</p>}
        <p className="how">{lead}</p>
        {before}
        {meanwhile && (
          <Meanwhile meanwhile={meanwhile} words={words as MeanwhileWords} named={named} />
        )}
        <form
          method="post"
          action={address}
          encType={hasFiles ? "multipart/form-data" : undefined}
          noValidate
        >
          {/* The first button of a form is the one that Enter presses: without it, one that adds a row. */}
          {address && (
            <button type="submit" hidden>
              {save}
            </button>
          )}
          {"startedFrom" in sent.entries && <Hidden name="startedFrom" />}
          {children}
          <div className="form-end">
            <Button>{save}</Button>
            <a href={back}>{words.cancel}</a>
          </div>
        </form>
      </div>
    </FormProvider>
  );
}

export const Hidden = ({ name }: { name: string }) => (
  <input type="hidden" name={name} value={useEntry(name)} />
);
