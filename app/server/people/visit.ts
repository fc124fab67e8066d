import { createContext } from "react-router";
import type { Day } from "#app/domain/calendar/period.ts";
import type { Holidays } from "#app/domain/calendar/working-day.ts";
import type { Council } from "#app/domain/council/council.ts";
import type { LinkInUse } from "#app/domain/people/link.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { EffectOf } from "#app/domain/verdicts/effect.ts";
import type { ImportJobs } from "#app/server/imports/jobs.ts";
import type { Log } from "#app/server/operations/log.ts";
import type { Mail } from "#app/server/operations/mail.ts";
import type { SingleSignOn } from "#app/server/people/single-sign-on/client.ts";
import type { EndedSession } from "#db/queries/people/people.ts";
import type { Database } from "#db/schema.ts";
import type { SetUpCode } from "./set-up-code.ts";

export type Visit = {
  requestId: string;
  /** For inline elements (Content-Security-Policy). */
  nonce: string;
  db: Database;
  log: Log;
  /** Remembers effects between requests. */
  effectOf: EffectOf;
  /** Undefined without a mail server. */
  mail: Mail | undefined;
  singleSignOn: SingleSignOn | undefined;
  /** Without a trailing slash: `https://headlines.council.example`. */
  publicUrl: string;
  /** Keeps the answer out of caches, search engines and referrers: its address is a secret. */
  hideAddress: () => void;
  jobs: ImportJobs;
  /** The client's address, as trusted proxies give it. */
  address: string;
  /** Requires the set-up code. */
  firstRun: {
    setUpCode?: SetUpCode | undefined;
    plantDemo?: ((db: Database) => Promise<void>) | undefined;
  };
  /** The real time, for sessions and the audit. */
  now: Date;
  /** The council's own day; a demo's stands still. */
  today: Day;
  holidays: Holidays;
  /** Undefined on an empty database. */
  council: Council | undefined;
  person: Person | undefined;
  /** Limits the visitor to one return; null if they signed in. */
  link: LinkInUse | null;
  /** The hash of the request's session token, valid or not. */
  carried: string | undefined;
  /** Set if the session ended recently. */
  ended: EndedSession | undefined;
};

export const visit = createContext<Visit>();
