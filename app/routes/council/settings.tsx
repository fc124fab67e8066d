import { areFirstSteps } from "#app/domain/council/first-steps.ts";
import { type Act, may } from "#app/domain/people/permission.ts";
import { type Handle, page } from "#app/server/door.ts";
import { firstStepsFor } from "#app/server/people/first-run.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/settings.ts";

export const handle = { permission: "see settings" } satisfies Handle;

const { settings } = words;

type Setting = [address: string, act: Act, named: { title: string; lead: string }];

const singleSignOn = "/single-sign-on/tie";

const groups: Record<keyof typeof settings.groups, Setting[]> = {
  people: [
    ["/settings/people", "manage people", words.people],
    ["/password/change", "see settings", settings.password],
    [singleSignOn, "see settings", settings.singleSignOn],
  ],
  measured: [
    ["/settings/services", "edit metrics", words.services],
    ["/settings/metrics", "edit metrics", words.metricSettings],
    ["/settings/unit-costs", "edit unit costs", words.unitCosts],
  ],
  council: [
    ["/settings/council", "edit council", words.council],
    ["/settings/council/logo", "edit council", settings.logo],
    ["/settings/accessibility", "edit council", settings.accessibility],
    ["/settings/mail", "edit council", words.mail],
    ["/settings/sensitivity", "edit council", settings.sensitivity],
  ],
  records: [
    ["/settings/audit", "read audit", settings.audit],
    ["/settings/links", "manage links", words.allLinks],
    ["/settings/tokens", "manage tokens", settings.tokens],
    ["/settings/api", "read about the API", settings.api],
  ],
};

export const loader = page(
  handle,
  async (asked) => {
    const steps = await firstStepsFor(asked);
    const isOffered = ([address, act]: Setting) =>
      may(asked.person, act) && (address !== singleSignOn || asked.singleSignOn !== undefined);
    const offered = Object.entries(groups).map(([id, all]) => ({
      id: id as keyof typeof groups,
      settings: all
        .filter(isOffered)
        .map(([address, , { title, lead }]) => ({ address, title, lead })),
    }));
    const own = offered.filter((group) => group.settings.length > 0);
    return { groups: own, isSettingUp: steps !== undefined && areFirstSteps(steps) };
  },
  ["council", "link", "singleSignOn"],
);

export default function SettingsPage({ loaderData }: Route.ComponentProps) {
  return (
    <Page title={settings.title} section="settings">
      <PageTitle title={settings.title} />
      {loaderData.isSettingUp && (
        <p className="how">
          <a className="download" href="/set-up">
            {words.firstSteps.link}
          </a>
          : {words.firstSteps.linkLead}
        </p>
      )}
      {loaderData.groups.map((group) => (
        <section key={group.id} className="settings-group" aria-labelledby={group.id}>
          <h2 className="section-title" id={group.id}>
            {settings.groups[group.id]}
          </h2>
          <ul className="months">
            {group.settings.map(({ address, title, lead }) => (
              <li key={address}>
                <a href={address}>{title}</a>
                <span className="how">{lead}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
