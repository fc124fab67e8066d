import type { Generated } from "kysely";
import type { Links } from "#app/domain/people/link.ts";
import type { Person, Role } from "#app/domain/people/person.ts";
import type { Token } from "#app/domain/people/token.ts";
import type { Counted, Instant } from "#db/tables/columns.ts";

export type PeopleTables = {
  person: Counted<Omit<Person, "roles">> & {
    passwordHash: string | null;
    disabledAt: Instant | null;
    /** 1 for the one person whose password works beside single sign-on. */
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
    /** To the minute; empty for sessions older than the column. */
    lastUsedAt: Generated<Instant>;
  };
  personLink: Counted<Links["password"]> & { tokenHash: string };
  /** A person's account at a provider of single sign-on, never found by e-mail address. */
  identity: { issuer: string; subject: string; personId: number; linkedAt: Instant };
  /** Failed or unfinished sign-ins; `accountHash` is the hash of the e-mail address. */
  signInAttempt: { id: Generated<number>; accountHash: string; address: string; at: Instant };
  /** A form sent after its session had ended; `fields` is JSON. */
  keptForm: { personId: number; path: string; fields: string; keptAt: Instant };
  token: Counted<Omit<Token, "madeBy" | "metrics">> & {
    tokenHash: string;
    madeById: number | null;
  };
  tokenMetric: { tokenId: number; metricId: number };
};
