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

/** A route's access rules, and whether its page has scripts or the summary's small style sheet. */
export type Handle = { permission: Permission; hydrates?: true; byLink?: true; isLight?: true };

/** Given to every page; anything else it asks for by name. */
const given = ["db", "person", "now", "today"] as const;

type Given = (typeof given)[number];
type More = Exclude<keyof Visit, Given>;

export type Asked<Need extends More = never> = Pick<SignedInVisit, Given | Need> & {
  request: Request;
};

export type Changing<Need extends More = never> = Asked<Need> & Stamped;

type Asking = Handle & { permission: OfPeople };

function narrow<Need extends More>(all: SignedInVisit, needs: readonly Need[], request: Request) {
  const picked = [...given, ...needs].map((name) => [name, all[name]]);
  return { ...Object.fromEntries(picked), request } as Asked<Need>;
}

/** A loader that requires the permission in the route's handle. */
export function page<Result, Address extends Params = Params, const Need extends More = never>(
  handle: Asking,
  load: (asked: Asked<Need>, params: Address) => Result,
  needs: readonly Need[] = [],
) {
  return async (call: Call<Address>): Promise<Awaited<Result>> =>
    await load(narrow(demand(call, handle), needs, call.request), call.params);
}

/** An action without form fields that requires the permission in the route's handle. */
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

/** A loader or action that is open to anyone, signed in or not. */
export const open =
  <Result, Address extends Params = Params>(
    _handle: Handle & { permission: "anyone" },
    answer: (asked: Visit & { request: Request }, params: Address) => Result,
  ) =>
  async ({ request, params, context }: Call<Address>): Promise<Awaited<Result>> =>
    await answer({ ...context.get(visit), request }, params);

export const postOnly = (handle: Asking) =>
  page(handle, (): never => {
    throw data(null, { status: 405, headers: { Allow: "POST" } });
  });

export const getOnly = (): never => {
  throw data(null, { status: 405, headers: { Allow: "GET" } });
};

/** @throws 404 */
export const nowhere = (): never => {
  throw data(null, { status: 404 });
};

type Refused = { refused: Problem[] };

export const refused = (field: string, message: string): Refused =>
  refusedFor([{ field, message }]);

export const refusedFor = (problems: Problem[]): Refused => ({ refused: problems });

/** A form that somebody else saved since it was opened. */
type Overtaken<Entered> = {
  overtaken: { newest: { author: string; at: string }; theirs: Entered; mine: Entered | undefined };
};

/** @param mine the entries as they would be recorded, to compare with `theirs` */
export const overtaken = <Entered>(
  newest: { author: string; at: string },
  theirs: Entered,
  mine?: Entered,
): Overtaken<Entered> => ({ overtaken: { newest, theirs, mine } });

export type Meanwhile = { author: string; on: string; differences: Difference[] };

export type Sent<Entered> = { entries: Entered; problems: Problem[]; meanwhile?: Meanwhile };

type Saved<Result, Entered> = Exclude<Result, Refused | Overtaken<Entered>>;

/** A form's action. Invalid (422) and overtaken (409) forms come back with their entries. */
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

/** The same for a form about the record at the address. @param form may depend on the record */
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

/** @throws 400 for a form that none of our pages sends */
export async function readSent<Entered>(
  request: Request,
  form: Form<Entered, never, unknown>,
): Promise<Entered> {
  const sent = form.hasFiles ? await uploadForm(request) : await request.formData();
  const entries = sent && form.read(sent);
  if (entries === undefined) throw data(null, { status: 400 });
  return entries;
}

export const unsaved = <Entered>(
  form: Form<Entered, never, unknown>,
  entries: Entered,
  problems: Problem[],
  status: 422 | 429 = 422,
) => data<Sent<Entered>>({ entries: form.shown(entries), problems }, { status });

/** The form as typed, to be saved over the other person's changes, which are shown beside it. */
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

/** @throws 404 if the query found nothing */
export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw data(null, { status: 404 });
  return thing;
}

/** Hides a loader's data from the router, which would serialise it into the page, slowly. */
export function serverOnly<Model extends object>(model: Model): Model {
  const parts = Object.entries(model).map(([name, value]) => [name, { value }]);
  return Object.defineProperties({}, Object.fromEntries(parts)) as Model;
}
