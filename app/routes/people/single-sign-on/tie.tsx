import { data, redirect } from "react-router";
import { dayInLondon } from "#app/domain/calendar/today.ts";
import { firstPage } from "#app/domain/people/permission.ts";
import { type Asked, act, found, type Handle, page } from "#app/server/door.ts";
import { identityCookie } from "#app/server/people/single-sign-on/cookies.ts";
import { Button } from "#app/ui/kit/fields.tsx";
import { PlainPage } from "#app/ui/kit/page.tsx";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { tieIdentity } from "#db/changes/people/identities.ts";
import { identitiesOf } from "#db/queries/people/identities.ts";
import type { Route } from "./+types/tie.ts";

export const handle = { permission: "anyone signed in" } satisfies Handle;

export const headers = () => ({ "Cache-Control": "no-store" });

export const loader = page(
  handle,
  async (asked) => {
    const { db, person } = asked;
    const { name } = found(asked.singleSignOn);
    const [newest] = await identitiesOf(db, person.id);
    const identity = await provenIdentity(asked, asked.request);
    return {
      name,
      own: person.name,
      known: identity?.name ?? null,
      email: identity?.email ?? null,
      since: newest ? dayInLondon(new Date(newest.linkedAt)) : null,
      back: firstPage(person),
    };
  },
  ["singleSignOn"],
);

export const action = act(
  handle,
  async (asked) => {
    const provider = found(asked.singleSignOn);
    const identity = await provenIdentity(asked, asked.request);
    if (!identity) throw redirect("/single-sign-on/tie");
    const { issuer, subject } = identity;
    const isTied = await tieIdentity(asked.db, asked.stamp, { issuer, subject });
    if (!isTied) throw data(null, { status: 403 });
    const cookie = await identityCookie(provider).forget();
    return redirect("/single-sign-on/tie", { headers: { "Set-Cookie": cookie } });
  },
  ["singleSignOn"],
);

async function provenIdentity(
  { person, singleSignOn, now }: Asked<"singleSignOn">,
  request: Request,
) {
  const cookie = identityCookie(found(singleSignOn));
  const identity = await cookie.read(request.headers.get("Cookie"), now);
  return identity?.personId === person.id ? identity : undefined;
}

export default function TiePage({ loaderData }: Route.ComponentProps) {
  const { name, own, known, email, since, back } = loaderData;
  const { tie } = words.singleSignOn;
  const title = known === null ? tie.title(name) : tie.question(known);
  return (
    <PlainPage title={title}>
      {known === null ? (
        <Beginning name={name} since={since} />
      ) : (
        <form method="post" noValidate>
          <p>{tie.proven(name, known, email, own)}</p>
          <div className="form-end">
            <Button>{tie.yes}</Button>
            <a href={back}>{tie.no}</a>
          </div>
        </form>
      )}
    </PlainPage>
  );
}

function Beginning({ name, since }: { name: string; since: string | null }) {
  const { tie } = words.singleSignOn;
  if (since !== null) return <p>{tie.tied(name, dayInWords(since))}</p>;
  return (
    <>
      <p>{tie.lead(name)}</p>
      <p>
        <a className="govuk-button" href="/single-sign-on/start?for=tie">
          {tie.start(name)}
        </a>
      </p>
    </>
  );
}
