import { areFirstSteps } from "#app/domain/council/first-steps.ts";
import { type Act, may } from "#app/domain/people/permission.ts";
import { page } from "#app/server/door.ts";
import type { Handle } from "#app/server/people/access.ts";
import { firstStepsFor } from "#app/server/people/first-run.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/settings.ts";

export const handle = { permission: "see settings" } satisfies Handle;

const { settings } = words;

type Setting = {
  address: string;
  act: Act;
  name: string;
  lead: string;
  /** Only where people come in from a provider. */
  bySingleSignOn?: true;
};

/** Every part of the settings in its group, each shown to those who may open it. */
const groups: { id: string; name: string; settings: Setting[] }[] = [
  {
    id: "people",
    name: settings.groups.people,
    settings: [
      {
        address: "/settings/people",
        act: "manage people",
        name: words.people.title,
        lead: words.people.lead,
      },
      {
        address: "/password/change",
        act: "see settings",
        name: words.password.change,
        lead: words.password.changeLead,
      },
      {
        address: "/single-sign-on/tie",
        act: "see settings",
        name: words.singleSignOn.setting,
        lead: words.singleSignOn.settingLead,
        bySingleSignOn: true,
      },
    ],
  },
  {
    id: "measured",
    name: settings.groups.measured,
    settings: [
      {
        address: "/settings/services",
        act: "edit metrics",
        name: words.services.title,
        lead: words.services.lead,
      },
      {
        address: "/settings/metrics",
        act: "edit metrics",
        name: words.metricSettings.title,
        lead: words.metricSettings.lead,
      },
      {
        address: "/settings/unit-costs",
        act: "edit unit costs",
        name: words.unitCosts.title,
        lead: words.unitCosts.lead,
      },
    ],
  },
  {
    id: "council",
    name: settings.groups.council,
    settings: [
      {
        address: "/settings/council",
        act: "edit council",
        name: words.council.title,
        lead: words.council.lead,
      },
      {
        address: "/settings/council/logo",
        act: "edit council",
        name: words.council.logo,
        lead: words.council.logoLead,
      },
      {
        address: "/settings/accessibility",
        act: "edit council",
        name: words.accessibilityForm.title,
        lead: words.accessibilityForm.settingsLead,
      },
      {
        address: "/settings/mail",
        act: "edit council",
        name: words.mail.title,
        lead: words.mail.lead,
      },
      {
        address: "/settings/sensitivity",
        act: "edit council",
        name: words.sensitivity.title,
        lead: words.sensitivity.settingsLead,
      },
    ],
  },
  {
    id: "records",
    name: settings.groups.records,
    settings: [
      {
        address: "/settings/audit",
        act: "read audit",
        name: settings.audit,
        lead: settings.auditLead,
      },
      {
        address: "/settings/links",
        act: "manage links",
        name: words.allLinks.title,
        lead: words.allLinks.lead,
      },
      {
        address: "/settings/tokens",
        act: "manage tokens",
        name: settings.tokens,
        lead: settings.tokensLead,
      },
      {
        address: "/settings/api",
        act: "read about the API",
        name: settings.api,
        lead: settings.apiLead,
      },
    ],
  },
];

export const loader = page(
  handle,
  async (asked) => {
    const steps = await firstStepsFor(asked);
    const own = groups
      .map(({ settings: all, ...group }) => {
        const open = all.filter(
          ({ act, bySingleSignOn }) =>
            may(asked.person, act) && (!bySingleSignOn || asked.singleSignOn),
        );
        return {
          ...group,
          settings: open.map(({ address, name, lead }) => ({ address, name, lead })),
        };
      })
      .filter((group) => group.settings.length > 0);
    return { groups: own, isSettingUp: steps !== undefined && areFirstSteps(steps) };
  },
  ["council", "link", "singleSignOn"],
);

export default function SettingsPage({ loaderData }: Route.ComponentProps) {
  return (
    <Page title={settings.title} section="settings">
      <div className="page-title">
        <h1>{settings.title}</h1>
      </div>
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
            {group.name}
          </h2>
          <ul className="months">
            {group.settings.map(({ address, name, lead }) => (
              <li key={address}>
                <a href={address}>{name}</a>
                <span className="how">{lead}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
