import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayInLondon } from "#app/domain/calendar/today.ts";
import { makeSetUpCode } from "#app/server/people/set-up-code.ts";
import { openSingleSignOn } from "#app/server/people/single-sign-on/client.ts";
import { setLogo } from "#db/changes/council/logo.ts";
import { addSensitivityPeriod } from "#db/changes/council/sensitivity.ts";
import { northmere } from "#seeds/northmere/story.ts";
import { openData } from "#seeds/open-data/story.ts";
import { axeFindings } from "#tests/setup/axe.ts";
import { type OpenPage, openPage, signInAs, sizes } from "#tests/setup/browser.ts";
import { chris, hana, olive, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { onePixel } from "#tests/setup/pictures.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { letIn } from "#tests/setup/system.ts";

type Screen = {
  path: string;
  as?: string;
  /** No council at all, one with metrics and no figures, one with single sign-on, or Northmere; else the open data council. */
  on?: "nothing" | "empty" | "single sign-on" | "Northmere";
  /** The document's own status, which the browser reports on its console. */
  status?: number;
  /** The page ships scripts; `ready` is there when they have taken it over. */
  ships?: { ready: string };
  /** What is done before looking. */
  first?: (page: Page) => Promise<unknown>;
};

/** Brings pasted rows in, so many steps on. */
const bringIn = (steps: number, rows: string[]) => async (page: Page) => {
  await page.fill("#pasted", ["Month\tCalls about missed bins", ...rows].join("\n"));
  const next = [/columns$/, /metrics$/, /(problems|confirmation)$/, /imports\/\d+$/];
  for (const address of next.slice(0, steps + 1)) {
    await page.click("main form button[type=submit]");
    await page.waitForURL(address);
  }
};

const screens: Record<string, Screen> = {
  "set-up of an empty database": { path: "/set-up", on: "nothing" },
  "set-up with problems": {
    path: "/set-up",
    on: "nothing",
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "the demo, without a code": {
    path: "/set-up/demo",
    on: "nothing",
    status: 422,
    first: (page) => page.click(".demo-offer button"),
  },
  "the first steps": { path: "/set-up", as: hana.email, on: "empty" },
  "the council's settings": { path: "/settings/council", as: hana.email, on: "Northmere" },
  "the council's settings with problems": {
    path: "/settings/council",
    as: hana.email,
    on: "Northmere",
    status: 422,
    first: async (page) => {
      await page.check("input[value=own]");
      await page.fill("#ownAccent", "#ffcc00");
      await page.click(".form-end button");
    },
  },
  "the logo": { path: "/settings/council/logo", as: hana.email, on: "single sign-on" },
  "the logo with problems": {
    path: "/settings/council/logo",
    as: hana.email,
    on: "empty",
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "the logo that may be removed": {
    path: "/settings/council/logo/removal",
    as: hana.email,
    on: "single sign-on",
  },
  "sign-in": { path: "/sign-in" },
  "settings of services": { path: "/settings/services", as: hana.email, on: "Northmere" },
  "a new service with problems": {
    path: "/settings/services/new",
    as: hana.email,
    on: "Northmere",
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "settings of metrics": { path: "/settings/metrics", as: hana.email, on: "Northmere" },
  "a new metric with problems": {
    path: "/settings/metrics/new",
    as: hana.email,
    on: "Northmere",
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "a metric with figures to edit": {
    path: "/settings/metrics/garden-waste-online",
    as: hana.email,
    on: "Northmere",
  },
  "the starter set": { path: "/settings/metrics/starter", as: hana.email, on: "empty" },
  "metrics from a spreadsheet": {
    path: "/settings/metrics/from-spreadsheet",
    as: hana.email,
    on: "empty",
  },
  "metrics of a spreadsheet to mend": {
    path: "/settings/metrics/from-spreadsheet",
    as: hana.email,
    on: "empty",
    first: async (page) => {
      await page.fill("#pasted", "Service\tMetric\tUnit\tBetter\nParking\tPermits\t\tsideways");
      await page.click("main form button[type=submit]");
    },
  },
  "metrics of a spreadsheet to confirm": {
    path: "/settings/metrics/from-spreadsheet",
    as: hana.email,
    on: "empty",
    first: async (page) => {
      await page.fill("#pasted", "Service\tMetric\tUnit\nParking\tPermits bought\tpermits");
      await page.click("main form button[type=submit]");
    },
  },
  "targets of a metric": {
    path: "/metrics/garden-waste-online/targets",
    as: hana.email,
    on: "Northmere",
  },
  "a new target": {
    path: "/metrics/garden-waste-online/targets/new",
    as: hana.email,
    on: "Northmere",
  },
  "sign-in with problems": {
    path: "/sign-in",
    status: 422,
    first: (page) => page.click('form.sign-in button[type="submit"]'),
  },
  "sign-in of a council that is no demo": { path: "/sign-in", on: "empty" },
  "a form that is kept": {
    path: "/kept-form",
    as: hana.email,
    on: "empty",
    first: async (page) => {
      const { db, address = "" } = sites.empty ?? {};
      const fields = JSON.stringify({ fields: [["name", "Sign up online"]], hadFile: true });
      const kept = { path: "/campaigns/new", fields, keptAt: new Date().toISOString() };
      const form = db?.insertInto("keptForm").values({ ...kept, personId: 1 });
      await form?.onConflict((conflict) => conflict.doNothing()).execute();
      await page.goto(`${address}/kept-form`);
    },
  },
  "sign-in by single sign-on": { path: "/sign-in", on: "single sign-on" },
  "single sign-on that is down": {
    path: "/single-sign-on/start",
    on: "single sign-on",
    status: 503,
  },
  "single sign-on that nobody began": {
    path: "/single-sign-on/callback",
    on: "single sign-on",
    status: 400,
  },
  "tying an account to single sign-on": {
    path: "/single-sign-on/tie",
    as: hana.email,
    on: "single sign-on",
  },
  reviews: { path: "/reviews", as: hana.email },
  "reviews without figures": { path: "/reviews", as: hana.email, on: "empty" },
  "a review": { path: "/reviews/2021-06", as: hana.email },
  "a review with trial limits": { path: "/reviews/2020-04", as: hana.email },
  "a review of the first month": { path: "/reviews/2019-03", as: hana.email },
  "a review without figures": { path: "/reviews/2026-09", as: hana.email, on: "empty" },
  campaigns: { path: "/campaigns", as: hana.email },
  "campaigns that are searched for": {
    path: "/campaigns?search=appointments&kind=service+change&sort=name",
    as: olive.email,
  },
  "campaigns of which none is found": { path: "/campaigns?when=planned", as: chris.email },
  "a campaign": { path: "/campaigns/remote-first-appointments", as: chris.email },
  "a campaign with an objective and no figures": {
    path: "/campaigns/sign-up-online",
    as: hana.email,
    on: "empty",
  },
  "a campaign with a verdict and a claim": {
    path: "/campaigns/sign-up-online",
    as: olive.email,
    on: "Northmere",
  },
  "a campaign beside a comparison, with a claim to sign": {
    path: "/campaigns/thanks-for-sorting",
    as: chris.email,
    on: "Northmere",
  },
  "a campaign without a clear change": {
    path: "/campaigns/love-your-library",
    as: hana.email,
    on: "Northmere",
  },
  "a campaign of which nothing can be said": {
    path: "/campaigns/feed-your-caddy",
    as: chris.email,
    on: "Northmere",
  },
  "a campaign too early to say": {
    path: "/campaigns/which-bin",
    as: hana.email,
    on: "Northmere",
  },
  "a campaign with a verdict on its trial": {
    path: "/campaigns/money-you-are-owed",
    as: chris.email,
    on: "Northmere",
  },
  "a campaign that has not begun": {
    path: "/campaigns/new",
    as: hana.email,
    on: "Northmere",
    first: async (page) => {
      await page.fill("#name", "Know your day");
      await page.fill("#startsOn", "1 December 2026");
      await page.fill("#audience", "61,000 households");
      await page.selectOption("#outcome", "missed-bin-calls");
      await page.fill("#baseline", "1,050");
      await page.fill("#change", "-20");
      await page.fill("#byWhen", "31 March 2027");
      await page.fill("#explanation", "They ring because the week is on no letter.");
      await page.click(".form-end button");
    },
  },
  evidence: { path: "/evidence", as: chris.email, on: "Northmere" },
  "evidence by channel": { path: "/evidence?by=channel", as: olive.email, on: "Northmere" },
  "evidence by audience": { path: "/evidence?by=audience", as: hana.email, on: "Northmere" },
  "evidence of one service change": { path: "/evidence?by=purpose", as: hana.email },
  "evidence without figures": { path: "/evidence", as: hana.email, on: "empty" },
  "a new claim": {
    path: "/campaigns/sign-up-online/claims/new",
    as: hana.email,
    on: "Northmere",
  },
  "a new claim with problems": {
    path: "/campaigns/sign-up-online/claims/new",
    as: hana.email,
    on: "Northmere",
    status: 422,
    first: async (page) => {
      await page.fill("#text", "Our letters led to 1,138 more sign-ups online.");
      await page.click(".form-end button");
    },
  },
  "a claim to sign off": { path: "/claims/3/approval", as: chris.email, on: "Northmere" },
  "a claim to sign off, with problems": {
    path: "/claims/3/approval",
    as: chris.email,
    on: "Northmere",
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "a claim that is signed off already": {
    path: "/claims/2/approval",
    as: chris.email,
    on: "Northmere",
  },
  "a claim to withdraw": { path: "/claims/2/withdrawal", as: hana.email, on: "Northmere" },
  "a new campaign": { path: "/campaigns/new", as: hana.email },
  "a new campaign with problems": {
    path: "/campaigns/new",
    as: hana.email,
    status: 422,
    first: async (page) => {
      await page.fill("#explanation", "Gain 500 followers");
      await page.fill("#channel-1-name", "Posters");
      await page.click(".form-end button");
    },
  },
  "a campaign to edit": { path: "/campaigns/sign-up-online/edit", as: hana.email, on: "empty" },
  "a campaign that somebody else edited": {
    path: "/campaigns/sign-up-online/edit",
    as: hana.email,
    on: "empty",
    status: 409,
    first: async (page) => {
      const field = page.locator('input[name="startedFrom"]');
      await field.evaluate((input: HTMLInputElement) => input.setAttribute("value", "0"));
      await page.fill("#audience", "Everyone");
      await page.click(".form-end button");
    },
  },
  "a campaign that was a trial": {
    path: "/campaigns/money-you-are-owed",
    as: hana.email,
    on: "Northmere",
  },
  "a campaign with a saving": {
    path: "/campaigns/sign-up-online",
    as: hana.email,
    on: "Northmere",
  },
  "a campaign whose plan is not whole": {
    path: "/campaigns/northmere-news",
    as: hana.email,
    on: "Northmere",
  },
  "a saving": { path: "/campaigns/sign-up-online/saving", as: hana.email, on: "Northmere" },
  "a saving with problems": {
    path: "/campaigns/thanks-for-sorting/saving",
    as: hana.email,
    on: "Northmere",
    status: 422,
    first: async (page) => {
      await page.check("#money-2");
      await page.click(".form-end button");
    },
  },
  "a saving without unit costs": {
    path: "/campaigns/sign-up-online/saving",
    as: hana.email,
    on: "empty",
  },
  "a trial": { path: "/campaigns/money-you-are-owed/trial", as: hana.email, on: "Northmere" },
  "a trial to withdraw": {
    path: "/campaigns/money-you-are-owed/trial/withdrawal",
    as: hana.email,
    on: "Northmere",
  },
  "a trial with problems": {
    path: "/campaigns/sign-up-online/trial",
    as: hana.email,
    on: "empty",
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "what else happened": {
    path: "/metrics/missed-bin-calls/events/new",
    as: olive.email,
    on: "empty",
  },
  "what else happened, with problems": {
    path: "/metrics/missed-bin-calls/events/new",
    as: olive.email,
    on: "empty",
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "unit costs": { path: "/settings/unit-costs", as: hana.email, on: "Northmere" },
  "unit costs that are offered": { path: "/settings/unit-costs", as: hana.email, on: "empty" },
  "a new unit cost": { path: "/settings/unit-costs/new", as: hana.email },
  "a new unit cost with problems": {
    path: "/settings/unit-costs/new",
    as: hana.email,
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "metrics that are searched for": {
    path: "/metrics?search=loans&sort=stale",
    as: chris.email,
  },
  "my returns": { path: "/returns", as: olive.email, on: "Northmere" },
  "my returns without figures": { path: "/returns", as: olive.email, on: "empty" },
  "returns of somebody who gives none": { path: "/returns", as: hana.email },
  "a month's return": { path: "/returns/2026-10", as: olive.email, on: "Northmere" },
  "a month's return with problems": {
    path: "/returns/2026-10",
    as: olive.email,
    on: "Northmere",
    status: 422,
    first: async (page) => {
      await page.fill("#fly-tips-number", "1,23");
      await page.fill("#sorted-recycling-east-part", "5");
      await page.check("#street-map-residents-state-2");
      await page.click(".form-end button");
    },
  },
  "a month's return that is given": {
    path: "/returns/2026-09",
    as: olive.email,
    on: "Northmere",
  },
  "one question of a return": {
    path: "/returns/2026-10/sorted-recycling-east",
    as: olive.email,
    on: "Northmere",
  },
  "the check of a return with nothing in it": {
    path: "/returns/2026-10/check",
    as: olive.email,
    on: "empty",
  },
  "the check of a return with a slip that is not confirmed": {
    path: "/returns/2026-10/check",
    as: olive.email,
    on: "Northmere",
    status: 422,
    first: async (page) => {
      await page.goto(page.url().replace("/check", ""));
      await page.fill("#fly-tips-number", "2,400");
      await page.check("#street-map-residents-state");
      await page.fill("#sorted-recycling-east-part", "1360");
      await page.fill("#sorted-recycling-east-whole", "1660");
      await page.click(".form-end button");
      await page.click(".form-end button");
    },
  },
  "a receipt": {
    path: "/returns/2026-08",
    as: hana.email,
    on: "Northmere",
    first: async (page) => {
      const address = new URL(page.url()).origin;
      await page.goto(`${address}/metrics/garden-waste-contacts/figures/2026-08/correction`);
      const before = Number(await page.inputValue("#garden-waste-contacts-number"));
      await page.fill("#garden-waste-contacts-number", String(before + 1));
      await page.fill("#garden-waste-contacts-reason", "One was found");
      await page.click(".form-end button");
    },
  },
  "a correction": {
    path: "/metrics/fly-tips/figures/2026-07/correction",
    as: olive.email,
    on: "Northmere",
  },
  "a correction with problems": {
    path: "/metrics/fly-tips/figures/2026-07/correction",
    as: olive.email,
    on: "Northmere",
    status: 422,
    first: async (page) => {
      await page.fill("#fly-tips-number", "-4");
      await page.click(".form-end button");
    },
  },
  "a correction of what somebody else corrected": {
    path: "/metrics/fly-tips/figures/2026-07/correction",
    as: olive.email,
    on: "Northmere",
    status: 409,
    first: async (page) => {
      const field = page.locator('input[name="fly-tips-startedFrom"]');
      await field.evaluate((input: HTMLInputElement) => input.setAttribute("value", "1"));
      await page.fill("#fly-tips-number", "270");
      await page.fill("#fly-tips-reason", "Counted again");
      await page.click(".form-end button");
    },
  },
  "a review with a full front page": { path: "/reviews/2026-10", as: hana.email, on: "Northmere" },
  "a metric of what was put out": { path: "/metrics/leaflets", as: olive.email, on: "Northmere" },
  "a summary": { path: "/summary", as: chris.email, on: "Northmere" },
  "a summary of figures that were restated since": {
    path: "/summary/2026-06",
    as: chris.email,
    on: "Northmere",
  },
  "a summary that is a draft": { path: "/summary/2026-10", as: hana.email, on: "Northmere" },
  "a summary without figures": { path: "/summary/2026-09", as: hana.email, on: "empty" },
  "a summary where nothing is published": { path: "/summary", as: chris.email, on: "empty" },
  "a review of figures that were restated since": {
    path: "/reviews/2026-06",
    as: hana.email,
    on: "Northmere",
  },
  "a new decision with problems": {
    path: "/reviews/2026-10/decisions/new",
    as: hana.email,
    on: "Northmere",
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "what came of a decision": {
    path: "/decisions/3/outcomes/new",
    as: hana.email,
    on: "Northmere",
  },
  "a review to publish": {
    path: "/reviews/2026-10/publication",
    as: hana.email,
    on: "Northmere",
  },
  "a review to publish, with problems": {
    path: "/reviews/2026-10/publication",
    as: hana.email,
    on: "Northmere",
    status: 422,
    first: async (page) => {
      await page.fill("#contactEmail", "Hana");
      await page.click(".form-end button");
    },
  },
  "a review that is published already": {
    path: "/reviews/2026-09/publication",
    as: hana.email,
    on: "Northmere",
  },
  "a metric with a target and corrections": {
    path: "/metrics/temporary-accommodation",
    as: olive.email,
    on: "Northmere",
  },
  "metrics as the chief executive": { path: "/metrics", as: chris.email },
  "a metric of a share with gaps": {
    path: "/metrics/library-payments-online-north-somerset",
    as: olive.email,
  },
  "a metric of a count": { path: "/metrics/library-loans-north-somerset", as: hana.email },
  "a metric without figures": { path: "/metrics/missed-bin-calls", as: olive.email, on: "empty" },
  "a chart to explore, with others laid over it and beneath it": {
    path: `/metrics/remote-appointments-dorset/explore?${new URLSearchParams([
      ["with", "remote-appointments-somerset"],
      ["with", "appointments-dorset"],
    ])}`,
    as: chris.email,
    ships: { ready: ".is-taken-over" },
  },
  "a chart to explore, of a share with gaps": {
    path: "/metrics/library-payments-online-north-somerset/explore?from=2020-01&to=2021-03",
    as: olive.email,
    ships: { ready: ".is-taken-over" },
  },
  "a chart to explore, without figures": {
    path: "/metrics/missed-bin-calls/explore",
    as: olive.email,
    on: "empty",
    ships: { ready: "h1" },
  },
  "what is outstanding": {
    path: "/returns/outstanding/2026-10",
    as: hana.email,
    on: "Northmere",
  },
  "what is outstanding of nothing": {
    path: "/returns/outstanding/2021-06",
    as: hana.email,
  },
  "a reminder": {
    path: "/reminders/new?person=5&month=2026-10",
    as: hana.email,
    on: "Northmere",
  },
  "a reminder that is ready": {
    path: "/reminders/new?person=5&month=2026-10",
    as: hana.email,
    on: "Northmere",
    first: async (page) => {
      await page.click(".form-end button");
      await page.waitForSelector("#link");
    },
  },
  "another officer for a metric": {
    path: "/metrics/library-visits/owner?month=2026-10",
    as: hana.email,
    on: "Northmere",
  },
  "another officer for a metric, not chosen": {
    path: "/metrics/library-visits/owner",
    as: hana.email,
    on: "Northmere",
    status: 422,
    first: async (page) => {
      await page.selectOption("#owner", "");
      await page.click(".form-end button");
    },
  },
  "a figure that will not come": {
    path: "/metrics/library-visits/absences/2026-10",
    as: hana.email,
    on: "Northmere",
  },
  "a figure that will not come, without a reason": {
    path: "/metrics/library-visits/absences/2026-10",
    as: hana.email,
    on: "Northmere",
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "a summary to share": { path: "/summary/2026-09/links", as: hana.email, on: "Northmere" },
  "a draft's summary to share": {
    path: "/summary/2026-10/links",
    as: hana.email,
    on: "Northmere",
  },
  "a link to a summary that was just made": {
    path: "/summary/2026-09/links",
    as: hana.email,
    on: "Northmere",
    first: async (page) => {
      await page.click(".form-end button");
      await page.waitForSelector("#link");
    },
  },
  "a summary by link": {
    path: "/summary/2026-09/links",
    as: hana.email,
    on: "Northmere",
    first: async (page) => {
      await page.click(".form-end button");
      await page.goto(await page.inputValue("#link"));
    },
  },
  "a link to a summary, to revoke": {
    path: "/summary/2026-07/links",
    as: hana.email,
    on: "Northmere",
    first: async (page) => {
      const address = page.url();
      await page.click(".form-end button");
      await page.waitForSelector("#link");
      await page.goto(address);
      await page.click(".token-state a");
      await page.waitForURL(/revocation$/);
    },
  },
  "every link": { path: "/settings/links", as: hana.email, on: "Northmere" },
  "sensitivity periods": { path: "/settings/sensitivity", as: hana.email, on: "Northmere" },
  "a new sensitivity period, with problems": {
    path: "/settings/sensitivity/new",
    as: hana.email,
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "a sensitivity period to remove": {
    path: "/settings/sensitivity/1/ending",
    as: hana.email,
    on: "Northmere",
  },
  "a claim while claims wait": {
    path: "/campaigns/sign-up-online/claims/new",
    as: hana.email,
    on: "single sign-on",
  },
  "a campaign while claims wait": {
    path: "/campaigns/sign-up-online",
    as: hana.email,
    on: "single sign-on",
  },
  "an accessibility statement": { path: "/accessibility-statement", on: "Northmere" },
  "an accessibility statement that is not completed": { path: "/accessibility-statement" },
  "what the accessibility statement is made from": {
    path: "/settings/accessibility",
    as: hana.email,
    on: "Northmere",
  },
  "what the accessibility statement is made from, with problems": {
    path: "/settings/accessibility",
    as: hana.email,
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "a link that no longer works": { path: "/l/nothing", status: 404 },
  settings: { path: "/settings", as: hana.email },
  people: { path: "/settings/people", as: hana.email, on: "Northmere" },
  "somebody, and an administrator who stays": {
    path: "/settings/people/1",
    as: hana.email,
    on: "Northmere",
    status: 422,
    first: async (page) => {
      await page.uncheck("#roles-4");
      await page.click(".form-end button");
    },
  },
  "an invitation": {
    path: "/settings/people/new",
    as: hana.email,
    first: async (page) => {
      await page.fill("#name", "Iris");
      await page.fill("#email", `${crypto.randomUUID()}@council.example`);
      await page.click(".form-end button");
      await page.waitForSelector("#link");
    },
  },
  "metrics to hand over, to nobody yet": {
    path: "/settings/people/3/metrics",
    as: hana.email,
    on: "Northmere",
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "somebody to disable": {
    path: "/settings/people/3/disabling",
    as: hana.email,
    on: "Northmere",
  },
  "one's own password, with problems": {
    path: "/password/change",
    as: olive.email,
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "a password to choose": {
    path: "/settings/people/new",
    as: hana.email,
    first: async (page) => {
      await page.fill("#name", "Ivo");
      await page.fill("#email", `${crypto.randomUUID()}@council.example`);
      await page.click(".form-end button");
      await page.goto(await page.inputValue("#link"));
    },
  },
  "a password that was changed": { path: "/password/changed", as: olive.email },
  "a password that is lost": { path: "/sign-in/reset" },
  "e-mail that is not sent": { path: "/settings/mail", as: hana.email },
  audit: { path: "/settings/audit", as: hana.email },
  "audit of corrected figures": {
    path: "/settings/audit?action=correct+figure",
    as: hana.email,
    on: "Northmere",
  },
  "audit of which nothing is found": { path: "/settings/audit?metric=nothing", as: hana.email },
  tokens: { path: "/settings/tokens", as: hana.email, on: "Northmere" },
  "tokens of which there are none": { path: "/settings/tokens", as: hana.email },
  "a new token": { path: "/settings/tokens/new", as: hana.email, on: "Northmere" },
  "a new token with problems": {
    path: "/settings/tokens/new",
    as: hana.email,
    status: 422,
    first: (page) => page.click(".form-end button"),
  },
  "a token that was just made": {
    path: "/settings/tokens/new",
    as: hana.email,
    on: "Northmere",
    first: async (page) => {
      await page.fill("#name", `System ${crypto.randomUUID()}`);
      await page.fill("#lastDay", dayInLondon(new Date()));
      await page.check("#metrics");
      await page.click(".form-end button");
      await page.waitForSelector(".secret");
    },
  },
  "a token to revoke": { path: "/settings/tokens/1/revocation", as: hana.email, on: "Northmere" },
  "the API": { path: "/settings/api", as: olive.email },
  "a page that is not there": { path: "/nowhere", as: olive.email, status: 404 },
  "a page that is not theirs": { path: "/reviews", as: olive.email, status: 403 },
  imports: { path: "/imports", as: olive.email },
  "imports with problems": {
    path: "/imports",
    as: olive.email,
    status: 422,
    first: (page) => page.click("main form button[type=submit]"),
  },
  "the columns of an import": {
    path: "/imports",
    as: olive.email,
    on: "empty",
    first: bringIn(0, ["2026-08\t5"]),
  },
  "the metrics of an import": {
    path: "/imports",
    as: olive.email,
    on: "empty",
    first: bringIn(1, ["2026-08\t5"]),
  },
  "the problems of an import": {
    path: "/imports",
    as: olive.email,
    on: "empty",
    first: bringIn(2, ["2026-08\t5x", "2026-13\t6", "2026-08\t6"]),
  },
  "the confirmation of an import": {
    path: "/imports",
    as: olive.email,
    on: "empty",
    first: bringIn(2, [
      ...Array.from({ length: 9 }, (_, place) => `2025-0${place + 1}\t${100 + place}`),
      "2025-10\t9000",
    ]),
  },
  "an import that is recorded": {
    path: "/imports",
    as: olive.email,
    on: "empty",
    first: (page) => bringIn(3, [`2024-08\t${Date.now() % 100_000}`])(page),
  },
  "an import to be undone": {
    path: "/imports",
    as: olive.email,
    on: "empty",
    first: async (page) => {
      await bringIn(3, [`2024-09\t${Date.now() % 100_000}`])(page);
      await page.click(".form-end a:last-child");
      await page.waitForURL(/undoing$/);
    },
  },
};

const logo = {
  hash: "0".repeat(64),
  type: "image/png" as const,
  content: onePixel.toString("base64"),
  width: 1,
  height: 1,
  bytes: onePixel.length,
};

let browser: Browser;
const sites: Partial<Record<"open data" | NonNullable<Screen["on"]>, Site>> = {};

beforeAll(async () => {
  browser = await openBrowser();
  sites["open data"] = await openSite(openData);
  sites.Northmere = await openSite(northmere);
  await letIn(sites.Northmere.db, [1, 2, 3]);
  const { setUpCode } = makeSetUpCode();
  sites.nothing = await openSite(async () => {}, undefined, {
    setUpCode,
    plantDemo: async () => {},
  });
  sites.empty = await openSite(settleNorthmere);
  sites["single sign-on"] = await openSite(settleNorthmere, undefined, {
    singleSignOn: openSingleSignOn({
      issuer: "http://localhost:1",
      clientId: "real-headlines",
      clientSecret: "secret",
      name: "Microsoft",
    }),
  });
  const always = { name: "Elections", startsOn: "2020-01-01", endsOn: "2999-12-31" };
  await addSensitivityPeriod(sites["single sign-on"].db, stamp, always);
  await setLogo(sites["single sign-on"].db, stamp, logo);
  const breakGlass = sites["single sign-on"].db.updateTable("person").set({ breakGlass: 1 });
  await breakGlass.where("email", "=", hana.email).execute();
});

afterAll(async () => {
  await browser.close();
  for (const site of Object.values(sites)) await site.close();
});

/** What a browser holds of each person who has signed in, so that nobody signs in twice. */
const signedIn = new Map<string, Promise<BrowserContextOptions["storageState"]>>();

async function stateOf(address: string, email: string) {
  const { page } = await openPage(browser);
  await signInAs(page, address, email);
  const state = await page.context().storageState();
  await page.context().close();
  return state;
}

/** Opens a screen as its person would. */
async function open(screen: Screen, options: BrowserContextOptions): Promise<OpenPage> {
  const address = sites[screen.on ?? "open data"]?.address ?? "";
  const expected = screen.status ? [{ path: screen.path, status: screen.status }] : [];
  const { as } = screen;
  const key = `${address} ${as}`;
  if (as && !signedIn.has(key)) signedIn.set(key, stateOf(address, as));
  const storageState = as && (await signedIn.get(key));
  const opened = await openPage(browser, {
    ...options,
    ...(storageState && { storageState }),
    expected,
  });
  const answer = await opened.page.goto(address + screen.path);
  if (screen.first) await screen.first(opened.page);
  else expect(answer?.status()).toBe(screen.status ?? 200);
  if (screen.ships && options.javaScriptEnabled !== false) {
    await opened.page.waitForSelector(screen.ships.ready);
  }
  return opened;
}

describe.each(Object.entries(screens))("%s", (_, screen) => {
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    ({ page, complaints } = await open(screen, { viewport: { width: 390, height: 600 } }));
  });

  afterAll(() => page.context().close());

  it("ships scripts only where it says so", async () => {
    const ships = screen.ships !== undefined;
    expect(/<script|modulepreload/.test(await page.content())).toBe(ships);
    expect((await page.evaluate(bytesOfScripts)) > 0).toBe(ships);
  });

  it("can be walked with the keyboard alone, the focus always in sight", async () => {
    const stops = await page.evaluate(allStops, usable);
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      window.scrollTo(0, 0);
    });
    const reached = new Set<string>();
    for (let stop = 0; stop <= stops.length + 1; stop += 1) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate(focusNow, usable);
      if (!focus) continue;
      reached.add(focus.key);
      expect(focus.problems, focus.key).toEqual([]);
    }
    expect([...reached].sort()).toEqual(stops);
  });

  it.each([
    ["the packaged font", ""],
    [
      "one that is smaller than any",
      "size-adjust: 75%; ascent-override: 60%; descent-override: 10%",
    ],
  ])("has targets of 24 pixels or more in %s", async (_, measures) => {
    await page.evaluate(setFont, measures);
    const small: string[] = [];
    for (const size of [sizes.phone, sizes.laptop]) {
      await page.setViewportSize(size);
      small.push(...(await page.evaluate(smallTargets, usable)));
    }
    await page.evaluate(setFont, "");
    expect(small).toEqual([]);
  });

  it.each([
    ["320 × 256 pixels", { width: 320, height: 256 }, "100%", null],
    ["text of twice the size on a phone", sizes.phone, "200%", null],
    ["text of twice the size on a laptop", sizes.laptop, "200%", null],
    ["forced colours", sizes.phone, "100%", "active" as const],
  ])("needs no sideways scroll and loses nothing with %s", async (_, size, text, forcedColors) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ forcedColors });
    const setText = (fontSize: string) => {
      document.documentElement.style.fontSize = fontSize;
    };
    await page.evaluate(setText, text);
    const tooWide = () => document.documentElement.scrollWidth - window.innerWidth;
    // A chart that scripts draw follows its page a moment later.
    await expect.poll(() => page.evaluate(tooWide)).toBeLessThanOrEqual(0);
    const lost = await page.evaluate(cutOff);
    await page.evaluate(setText, "");
    await page.emulateMedia({ forcedColors: null });
    expect(lost).toEqual([]);
  });

  it("prints without the masthead's links and without sideways loss", async () => {
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: "print" });
    const isTitled = await page.locator("h1").isVisible();
    const links = await page.locator(".masthead nav:visible").count();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    const lost = await page.evaluate(cutOff);
    await page.emulateMedia({ media: null });
    expect(isTitled).toBe(true);
    expect(links).toBe(0);
    expect(width).toBeLessThanOrEqual(794);
    expect(lost).toEqual([]);
  });

  it("names everything that can be used, and every picture", async () => {
    const unnamed = await page.evaluate(withoutNames, `${usable}, [role=img]`);
    expect(unnamed.looked).toBeGreaterThan(0);
    expect(unnamed.found).toEqual([]);
  });

  it.each([
    ["phone", undefined],
    ["laptop", ["color-contrast", "target-size"]],
  ] as const)("has nothing that axe finds or cannot judge, on a %s", async (size, rules) => {
    await page.setViewportSize(sizes[size]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await axeFindings(page, rules && [...rules])).toEqual([]);
    expect(await page.evaluate(faintChartText)).toEqual([]);
  });

  it("leaves the browser nothing to complain of", () => {
    expect(complaints).toEqual([]);
  });

  it("has every chart's drawing and table in its document", async () => {
    await expectWhole(page);
  });

  if (screen.ships)
    it("reads the same with JavaScript off", async () => {
      const plain = await open(screen, { javaScriptEnabled: false });
      await expectWhole(plain.page);
      await plain.page.context().close();
      expect(plain.complaints).toEqual([]);
    });
});

async function expectWhole(page: Page): Promise<void> {
  expect(await page.locator("h1").count()).toBe(1);
  for (const figure of await page.locator("figure").all()) {
    expect(await figure.locator("svg").count()).toBeGreaterThan(0);
    expect(await figure.locator("table").count()).toBe(1);
  }
}

describe("axe", () => {
  const faulty = `<html lang="en"><title>Faults</title><main><h1>Faults</h1>
    <img src="data:,"><p style="color:#bbb">faint</p><input>
    <p style="color:#777;background:linear-gradient(#fff,#000)">who knows</p></main></html>`;

  it("finds what is wrong and what it cannot judge where there is something", async () => {
    const { page } = await openPage(browser);
    await page.setContent(faulty);
    const ids = (await axeFindings(page)).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["image-alt", "label", "color-contrast"]));
    const some = await axeFindings(page, ["color-contrast", "target-size"]);
    expect(some.map(({ id }) => id)).toEqual(["color-contrast", "color-contrast"]);
    await page.context().close();
  });
});

/** Of what can be used and every picture, how many there are and which have no name. */
function withoutNames(named: string): { looked: number; found: string[] } {
  const nameOf = (node: Element) => {
    const ids = node.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const labelled = ids.map((id) => document.getElementById(id)?.textContent).join(" ");
    const labels = [...((node as HTMLInputElement).labels ?? [])];
    const text = [...labels, node].map((one) => one.textContent).join(" ");
    return (node.getAttribute("aria-label") || labelled || text).trim();
  };
  const all = [...document.querySelectorAll(named)];
  const found = all.filter((node) => nameOf(node) === "");
  return { looked: all.length, found: found.map((node) => node.outerHTML.slice(0, 200)) };
}

/** What can be used or moved in. */
const usable = 'a, button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';

function bytesOfScripts(): number {
  const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  return resources
    .filter(({ name, initiatorType }) => initiatorType === "script" || /\.m?js\b/.test(name))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

/** Text of a chart that has less than 4.5 to 1 against anything that lies behind it. */
function faintChartText(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: number[], other: number[]) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const over = (behind: number[], style: CSSStyleDeclaration) =>
    behind.map((channel, place) => {
      const opacity = Number(style.fillOpacity);
      return channel * (1 - opacity) + (channels(style.fill)[place] ?? 0) * opacity;
    });
  const white = [255, 255, 255];
  const boxes = [...document.querySelectorAll("svg rect:not(defs *)")];
  const meet = (one: DOMRect, other: DOMRect) =>
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom;
  return [...document.querySelectorAll("svg text")]
    .filter((text) => {
      const ink = channels(getComputedStyle(text).fill);
      const place = text.getBoundingClientRect();
      const behind = boxes
        .filter((box) => meet(box.getBoundingClientRect(), place))
        .map((box) => over(white, getComputedStyle(box)));
      return [white, ...behind].some((colour) => contrast(ink, colour) < 4.5);
    })
    .map((text) => text.outerHTML);
}

/** Words that overflow a box which hides what does not fit. */
function cutOff(): string[] {
  return [...document.querySelectorAll("main *, header *")]
    .filter((element) => element instanceof HTMLElement && element.checkVisibility())
    .filter((element) => {
      const style = getComputedStyle(element);
      const isHidden = element.closest(".govuk-visually-hidden, thead, .govuk-skip-link") !== null;
      return !isHidden && style.overflowX === "hidden" && element.scrollWidth > element.clientWidth;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

function focusNow(usable: string): { key: string; problems: string[] } | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const all = [...document.querySelectorAll(usable)];
  const box = focused.getBoundingClientRect();
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined;
  const isMarked = [
    getComputedStyle(focused),
    ...(label ? [getComputedStyle(label, "::before")] : []),
  ].some(
    (style) =>
      (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2) ||
      style.boxShadow !== "none",
  );
  const isInSight =
    box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
  const covering = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const isCovered =
    isInSight && covering !== null && !covering.contains(focused) && !focused.contains(covering);
  return {
    key: `${all.indexOf(focused)} ${focused.textContent?.trim().slice(0, 40)}`,
    problems: [
      isMarked ? "" : "no visible focus",
      isInSight ? "" : "out of sight",
      isCovered ? `covered by ${covering?.outerHTML.slice(0, 80)}` : "",
    ].filter(Boolean),
  };
}

/** What the keyboard must reach: all that can be used and is not folded away; of radios, the one that is chosen or else the first. */
function allStops(usable: string): string[] {
  const isPassed = (element: Element) => {
    if (!element.matches('[type="radio"]')) return false;
    const name = element.getAttribute("name");
    const group = [
      ...document.querySelectorAll<HTMLInputElement>(`[type="radio"][name="${name}"]`),
    ];
    return element !== (group.find((radio) => radio.checked) ?? group[0]);
  };
  return [...document.querySelectorAll(usable)]
    .map((element, place) => ({ element, place }))
    .filter(({ element }) => element.checkVisibility())
    .filter(({ element }) => !isPassed(element))
    .map(({ element, place }) => `${place} ${element.textContent?.trim().slice(0, 40)}`)
    .sort();
}

/** Gives every letter a font with other measures, whatever the page's own styles and policy say; none takes it away. */
async function setFont(measures: string): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    measures &&
      `@font-face { font-family: Measured; src: local("OpenSans-Regular"); ${measures} }
      * { font-family: Measured !important }`,
  );
  document.adoptedStyleSheets = [sheet];
  const weights = ["400", "600", "700"].map((weight) => `${weight} 1rem Measured`);
  await Promise.all(weights.map((font) => document.fonts.load(font)));
}

/** What is smaller than 24 × 24 and stands alone; a link within a sentence is as large as its words. */
function smallTargets(usable: string): string[] {
  const closed = [...document.querySelectorAll("details")].filter(({ open }) => !open);
  for (const details of closed) details.open = true;
  const small = [...document.querySelectorAll(usable)]
    .filter((element) => element.checkVisibility() && !element.matches(".govuk-skip-link"))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const isInSentence =
        element.tagName === "A" &&
        getComputedStyle(element).display === "inline" &&
        element.parentElement?.textContent?.trim() !== element.textContent?.trim();
      return !isInSentence && (box.height < 23.9 || box.width < 23.9);
    })
    .map((element) => element.outerHTML.slice(0, 120));
  for (const details of closed) details.open = false;
  return small;
}
