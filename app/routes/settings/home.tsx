import { type Act, may } from "#app/domain/permission.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { Page } from "#app/ui/page.tsx";
import { words } from "#app/ui/words/english.ts";
import type { Route } from "./+types/home.ts";

export const handle = { permission: "see settings" } satisfies Handle;

const settings: { address: string; act: Act; name: string; lead: string }[] = [
  {
    address: "/settings/audit",
    act: "read audit",
    name: words.settings.audit,
    lead: words.settings.auditLead,
  },
  {
    address: "/settings/unit-costs",
    act: "edit unit costs",
    name: words.unitCosts.title,
    lead: words.unitCosts.lead,
  },
  {
    address: "/settings/tokens",
    act: "manage tokens",
    name: words.settings.tokens,
    lead: words.settings.tokensLead,
  },
  {
    address: "/settings/api",
    act: "read about the API",
    name: words.settings.api,
    lead: words.settings.apiLead,
  },
];

export function loader(asked: Route.LoaderArgs) {
  const { person } = demand(asked, handle.permission);
  return settings.filter(({ act }) => may(person, act)).map(({ act: _, ...shown }) => shown);
}

export default function SettingsPage({ loaderData }: Route.ComponentProps) {
  return (
    <Page title={words.settings.title} section="settings">
      <div className="page-title">
        <h1>{words.settings.title}</h1>
      </div>
      <ul className="months">
        {loaderData.map(({ address, name, lead }) => (
          <li key={address}>
            <a href={address}>{name}</a>
            <span className="how">{lead}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
