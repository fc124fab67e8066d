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

/** A form that came back: what was typed, what is wrong with it, and what somebody else saved meanwhile. */
type Sent = {
  entries: Entries;
  problems: readonly Problem[];
  meanwhile?: { author: string; on: string; differences: Difference[] };
};

/** The words of a form: those of its fields under their names, and of its two ways out. */
type FormWords = Record<string, unknown> & { cancel: string };

type Drawn = {
  title: string;
  /** What the title is about, where that is not said in it. */
  subject?: string;
  lead: string;
  words: FormWords;
  /** The button, where the words have no `save` of their own. */
  save?: string;
  /** The address of the page that it was opened from. */
  back: string;
  /** What stands in it before it is sent. */
  entries: Entries;
  sent?: Sent | undefined;
  /** What stands between the lead and the fields. */
  before?: ReactNode;
  /** What the value of a field is called, where somebody else saved another. */
  named?: (field: string, value: string) => string;
  hasFiles?: boolean;
  /** Whether it has a field or two, and no more room than they need. */
  isPlain?: boolean;
  /** Its own address, where rows can be added: without the row that it came back to. */
  address?: string;
  children?: ReactNode;
};

/** A page with one form on it. `after` is what else can be done there. */
export const FormPage = ({
  section,
  after,
  ...form
}: Drawn & { section?: Section; after?: ReactNode }) => (
  <Page title={titleOf(form.title, form.sent)} section={section}>
    <Form {...form} />
    {after}
  </Page>
);

/** The title of a page whose form may have come back with problems. */
export const titleOf = (title: string, sent: Pick<Sent, "problems"> | undefined): string =>
  sent && sent.problems.length > 0 ? all.problems.in(title) : title;

/** A form: what is wrong with it, its title, what it is for, its fields, and a way back. */
export function Form({
  title,
  subject,
  lead,
  words,
  save = String(words.save),
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

/** A field that is sent as it is. */
export const Hidden = ({ name }: { name: string }) => (
  <input type="hidden" name={name} value={useEntry(name)} />
);
