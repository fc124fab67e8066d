import { redirect } from "react-router";
import { act, type Handle, page } from "#app/server/door.ts";
import { endOfKeptForm, keptFormOf } from "#app/server/people/kept-form.ts";
import { Button } from "#app/ui/kit/fields.tsx";
import { PlainPage } from "#app/ui/kit/page.tsx";
import { momentAndTimeInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { releaseForm } from "#db/changes/people/kept-forms.ts";
import type { Route } from "./+types/kept-form.ts";

export const handle = { permission: "anyone signed in", byLink: true } satisfies Handle;

export const loader = page(
  handle,
  async (asked) => {
    const kept = await keptFormOf(asked, asked.person.id, asked.link);
    if (!kept) throw redirect("/");
    const fields = kept.fields.map(([name, value], place) => ({ place, name, value }));
    return { ...kept, fields, until: endOfKeptForm(kept) };
  },
  ["link"],
);

export const action = act(
  handle,
  async (asked) => {
    const kept = await keptFormOf(asked, asked.person.id, asked.link);
    if (kept) await releaseForm(asked.db, asked.stamp, "drop form");
    return redirect("/");
  },
  ["link"],
);

export default function KeptFormPage({ loaderData }: Route.ComponentProps) {
  const { path, fields, hadFile, keptAt, until } = loaderData;
  const { title, lead, file, send, drop, how, form } = words.keptForm;
  return (
    <PlainPage title={title}>
      <p>{lead(form(path), momentAndTimeInWords(keptAt))}</p>
      {hadFile && <p>{file}</p>}
      <div className="form-end">
        <form method="post" action={path}>
          {fields.map(({ place, name, value }) => (
            <input key={place} type="hidden" name={name} value={value} />
          ))}
          <Button>{send}</Button>
        </form>
        <form method="post" action="/kept-form">
          <button type="submit" className="quiet">
            {drop}
          </button>
        </form>
      </div>
      <p className="how">{how(momentAndTimeInWords(until))}</p>
    </PlainPage>
  );
}
