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

/** One request: who is asking, of which council, when, and what it takes to answer. */
export type Visit = {
  requestId: string;
  /** Which inline elements the page may hold (Content-Security-Policy). */
  nonce: string;
  db: Database;
  log: Log;
  /** Works out what campaigns did, and remembers it between requests. */
  effectOf: EffectOf;
  /** How letters are sent; undefined where no mail server was named. */
  mail: Mail | undefined;
  /** How people come in from their provider; undefined where a password is all there is. */
  singleSignOn: SingleSignOn | undefined;
  /** Where people find us, without an ending slash: `https://headlines.council.example`. */
  publicUrl: string;
  /** Has the answer kept, listed and told by nobody: its address is a secret that proved true. */
  hideAddress: () => void;
  /** Runs the slow part of an import in the background. */
  jobs: ImportJobs;
  /** Where the request came from, as the proxies that are trusted tell it. */
  address: string;
  /** Sets up an empty database, for whoever has the set-up code. */
  firstRun: {
    setUpCode?: SetUpCode | undefined;
    plantDemo?: ((db: Database) => Promise<void>) | undefined;
  };
  /** The real clock, for sessions and the audit. */
  now: Date;
  /** The council's day, for what is due and which months have ended; a demo keeps its own. */
  today: Day;
  /** The bank holidays of the council's nation. */
  holidays: Holidays;
  /** Undefined on an empty database. */
  council: Council | undefined;
  /** Undefined where nobody is signed in. */
  person: Person | undefined;
  /** The link by which they came in, beyond which they may not go; null where they signed in. */
  link: LinkInUse | null;
  /** The hash of the session's token that the request carried, whether the session holds or not. */
  carried: string | undefined;
  /** Whose session it was that the request carried, where it has ended of late. */
  ended: EndedSession | undefined;
};

export const visit = createContext<Visit>();
