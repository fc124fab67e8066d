import { data, type RouterContextProvider } from "react-router";
import type { Permission } from "#app/domain/people/permission.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Difference, Form } from "#app/forms/form.ts";
import { momentInWords } from "#app/words/en/calendar/period-in-words.ts";
import { uploadForm } from "./imports/files/upload-form.ts";
import {
  demand,
  type OfPeople,
  type SignedInVisit,
  type Stamped,
  stampOf,
} from "./people/access.ts";
import { type Visit, visit } from "./people/visit.ts";

type Params = Readonly<Record<string, string | undefined>>;

type Call<Address> = {
  request: Request;
  params: Address;
  context: Readonly<RouterContextProvider>;
};

/**
 * Every route's own statement: who may open it, and whether its page ships scripts, may be opened by a link to a return,
 * or takes the small style sheet of the summary.
 */
export type Handle = { permission: Permission; hydrates?: true; byLink?: true; isLight?: true };

/** What every page is given of a visit; what else it needs it asks for by name. */
const given = ["db", "person", "now", "today"] as const;

type Given = (typeof given)[number];
type More = Exclude<keyof Visit, Given>;

/** What a page is given: the request, who asks, of which database, when, and what it asked for. */
export type Asked<Need extends More = never> = Pick<SignedInVisit, Given | Need> & {
  request: Request;
};

/** What a change is given as well: who makes it, and when. */
export type Changing<Need extends More = never> = Asked<Need> & Stamped;

type Asking = Handle & { permission: OfPeople };

function narrow<Need extends More>(all: SignedInVisit, needs: readonly Need[], request: Request) {
  const picked = [...given, ...needs].map((name) => [name, all[name]]);
  return { ...Object.fromEntries(picked), request } as Asked<Need>;
}

/** A loader of people's pages: who may open it is what the route's handle says. */
export function page<Result, Address extends Params = Params, const Need extends More = never>(
  handle: Asking,
  load: (asked: Asked<Need>, params: Address) => Result,
  needs: readonly Need[] = [],
) {
  return async (call: Call<Address>): Promise<Awaited<Result>> =>
    await load(narrow(demand(call, handle), needs, call.request), call.params);
}

/** An action without a form of fields, for those whom the route's handle lets in. */
export function act<Result, Address extends Params = Params, const Need extends More = never>(
  handle: Asking,
  alter: (asked: Changing<Need>, params: Address) => Result,
  needs: readonly Need[] = [],
) {
  return async (call: Call<Address>): Promise<Awaited<Result>> => {
    const all = demand(call, handle);
    return await alter({ ...narrow(all, needs, call.request), stamp: stampOf(all) }, call.params);
  };
}

/** A page or a change that is open to anyone, signed in or not, and takes what it likes of the visit. */
export const open =
  <Result, Address extends Params = Params>(
    _handle: Handle & { permission: "anyone" },
    answer: (asked: Visit & { request: Request }, params: Address) => Result,
  ) =>
  async ({ request, params, context }: Call<Address>): Promise<Awaited<Result>> =>
    await answer({ ...context.get(visit), request }, params);

/** The loader of an address to which forms are sent and that shows nothing. */
export const postOnly = (handle: Asking) =>
  page(handle, (): never => {
    throw data(null, { status: 405, headers: { Allow: "POST" } });
  });

/** The action of an address that is only read. */
export const getOnly = (): never => {
  throw data(null, { status: 405, headers: { Allow: "GET" } });
};

/** The page that says there is nothing at this address. */
export const nowhere = (): never => {
  throw data(null, { status: 404 });
};

type Refused = { refused: Problem[] };

export const refused = (field: string, message: string): Refused =>
  refusedFor([{ field, message }]);

export const refusedFor = (problems: Problem[]): Refused => ({ refused: problems });

/** A form that is not saved yet, because somebody else saved it since it was opened. */
type Overtaken<Entered> = {
  overtaken: { newest: { author: string; at: string }; theirs: Entered; mine: Entered | undefined };
};

/** @param mine what was typed, as it would be recorded, where that is to be compared with `theirs` */
export const overtaken = <Entered>(
  newest: { author: string; at: string },
  theirs: Entered,
  mine?: Entered,
): Overtaken<Entered> => ({ overtaken: { newest, theirs, mine } });

/** What somebody else saved while a form was open. */
export type Meanwhile = { author: string; on: string; differences: Difference[] };

/** A form that comes back to its page. */
export type Sent<Entered> = { entries: Entered; problems: Problem[]; meanwhile?: Meanwhile };

type Saved<Result, Entered> = Exclude<Result, Refused | Overtaken<Entered>>;

/**
 * The action of a form: reads it, has it written, and answers with all that was typed where something is wrong (422)
 * or somebody else was faster (409).
 */
export const save = <Entered, Value, Result, const Need extends More = never>(
  handle: Asking,
  form: Form<Entered, NoInfer<Asked<Need>>, Value>,
  write: (asked: Changing<Need>, value: Value, entries: Entered) => Result,
  needs?: readonly Need[],
) =>
  saveOf(
    handle,
    () => ({}),
    form,
    (asked: Changing<Need>, value: Value, _subject: object, entries: Entered) =>
      write(asked, value, entries),
    needs,
  );

/**
 * The same for a form about the record that the address names, against which it is read and with which it is written.
 *
 * @param form one whose fields depend on the record is a function of it
 */
export function saveOf<
  Subject extends object,
  Entered,
  Value,
  Result,
  Address extends Params = Params,
  const Need extends More = never,
>(
  handle: Asking,
  find: (asked: Changing<Need>, params: Address) => Subject | Promise<Subject>,
  form:
    | Form<Entered, NoInfer<Asked<Need> & Subject>, Value>
    | ((subject: NoInfer<Subject>) => Form<Entered, NoInfer<Asked<Need> & Subject>, Value>),
  write: (
    asked: Changing<Need>,
    value: Value,
    subject: NoInfer<Subject>,
    entries: Entered,
  ) => Result,
  needs: readonly Need[] = [],
) {
  const answer = async (asked: Changing<Need>, params: Address) => {
    const subject = await find(asked, params);
    const own = typeof form === "function" ? form(subject) : form;
    const entries = await readSent(asked.request, own);
    const more = own.more?.(entries);
    if (more) return { entries: more, problems: [] } satisfies Sent<Entered>;
    const parsed = own.parse(entries, { ...asked, ...subject });
    if (!parsed.ok) return unsaved(own, entries, parsed.problems);
    const result = await write(asked, parsed.value, subject, entries);
    if (isObject(result) && "refused" in result) {
      return unsaved(own, entries, (result as Refused).refused);
    }
    if (isObject(result) && "overtaken" in result) {
      return again(own, entries, result as Overtaken<Entered>);
    }
    return result as Saved<Awaited<Result>, Entered>;
  };
  return act(handle, answer, needs);
}

const isObject = (result: unknown): result is object =>
  typeof result === "object" && result !== null;

/** A form as it was sent. @throws 400 where no page of ours sends such a form */
export async function readSent<Entered>(
  request: Request,
  form: Form<Entered, never, unknown>,
): Promise<Entered> {
  const sent = form.hasFiles ? await uploadForm(request) : await request.formData();
  const entries = sent && form.read(sent);
  if (entries === undefined) throw data(null, { status: 400 });
  return entries;
}

/** A form that comes back with what is wrong with it. */
export const unsaved = <Entered>(
  form: Form<Entered, never, unknown>,
  entries: Entered,
  problems: Problem[],
  status: 422 | 429 = 422,
) => data<Sent<Entered>>({ entries: form.shown(entries), problems }, { status });

/** The form as it was typed, to be saved over what somebody else saved, which stands beside it. */
function again<Entered>(
  form: Form<Entered, never, unknown>,
  entries: Entered,
  { overtaken: { newest, theirs, mine = entries } }: Overtaken<Entered>,
) {
  const differences = form.differences(theirs, mine);
  const { author, at } = newest;
  const meanwhile: Meanwhile = { author, on: momentInWords(at), differences };
  const { startedFrom } = theirs as { startedFrom?: string };
  const kept: Entered = { ...form.shown(entries), startedFrom };
  return data<Sent<Entered>>({ entries: kept, problems: [], meanwhile }, { status: 409 });
}

/** What a query found, or the page that says there is nothing at this address. */
export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw data(null, { status: 404 });
  return thing;
}

/**
 * Hides a loader's data from the router, which would write all of it into the page for scripts, even if the page has
 * none. Writing out ten years of 200 metrics took longer than working them out.
 */
export function serverOnly<Model extends object>(model: Model): Model {
  const parts = Object.entries(model).map(([name, value]) => [name, { value }]);
  return Object.defineProperties({}, Object.fromEntries(parts)) as Model;
}
