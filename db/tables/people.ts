import type { Generated } from "kysely";
import type { Day } from "#app/domain/calendar/period.ts";
import type { Links } from "#app/domain/people/link.ts";
import type { Role } from "#app/domain/people/person.ts";
import type { Counted, Instant } from "#db/tables/columns.ts";

export type PeopleTables = {
  person: {
    id: Generated<number>;
    email: string;
    name: string;
    passwordHash: string | null;
    disabledAt: Instant | null;
    /** Whether a password lets them in where all others come by single sign-on: one person's does. */
    breakGlass: Generated<0 | 1>;
  };
  personRole: { personId: number; role: Role };
  session: {
    tokenHash: string;
    personId: number;
    startedAt: Instant;
    expiresAt: Instant;
    /** The link by which the person came in, to which the session is limited; null after signing in. */
    linkId: number | null;
    /** The last minute in which it was seen; empty of one that began before this was kept. */
    lastUsedAt: Generated<Instant>;
  };
  personLink: Counted<Links["password"]> & { tokenHash: string };
  /** Who a person is to a provider of single sign-on: never known by e-mail address. */
  identity: { issuer: string; subject: string; personId: number; linkedAt: Instant };
  /** A password that was tried, until it proves right or grows old: of which account, by its hash, and from where. */
  signInAttempt: { id: Generated<number>; accountHash: string; address: string; at: Instant };
  /** The form that a person sent when their session had ended, until they are back; `fields` is JSON. */
  keptForm: { personId: number; path: string; fields: string; keptAt: Instant };
  token: {
    id: Generated<number>;
    name: string;
    tokenHash: string;
    madeById: number | null;
    madeAt: Instant;
    lastDay: Day;
    lastUsedOn: Day | null;
    revokedAt: Instant | null;
  };
  tokenMetric: { tokenId: number; metricId: number };
};
