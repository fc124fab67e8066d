import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { story } from "./story.ts";

/** A page that is timed, and the file that answers it. */
export type TimedPage = {
  name: string;
  method: "GET" | "POST";
  path: string;
  module: string;
  params: Record<string, string>;
};

const month = lastEndedMonth(story.council.today ?? "");
const metric = story.services[0]?.metrics[0]?.slug ?? "";
const campaign = story.campaigns[0]?.slug ?? "";

const page = (
  name: string,
  path: string,
  folder: string,
  params: TimedPage["params"],
): TimedPage => ({
  name,
  method: "GET",
  path,
  module: `app/routes/${folder}/show.tsx`,
  params,
});

/** What people read. */
export const readPages: TimedPage[] = [
  page("review", `/reviews/${month}`, "reviews", { month }),
  page("summary", `/summary/${month}`, "reviews/summary", { month }),
  page("metric", `/metrics/${metric}`, "metrics", { slug: metric }),
  page("campaign", `/campaigns/${campaign}`, "campaigns", { slug: campaign }),
  page("evidence", "/evidence", "evidence", {}),
];

/**
 * What is written: signing out is a form, the session behind it, a row that goes and its trail in one transaction, and
 * a redirect. Signing in would time the password's hash, which is slow on purpose.
 */
export const save: TimedPage = {
  name: "save",
  method: "POST",
  path: "/sign-out",
  module: "app/routes/people/sign-out.ts",
  params: {},
};

export const timedPages = [...readPages, save];
