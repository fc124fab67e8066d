import { addMinutes } from "date-fns/addMinutes";
import { createCookie } from "react-router";
import { z } from "zod";
import { cookieOptions } from "#app/server/people/secrets.ts";
import type { SingleSignOn } from "./client.ts";

/** The time allowed at the provider, and then to confirm. */
const minutes = 10;

const attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** A path of ours. */
  returnTo: z.string().nullable(),
  /** The person linking the account to their own; null when signing in. */
  tieTo: z.number().nullable(),
});

const identity = z.object({
  issuer: z.string(),
  subject: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  personId: z.number(),
});

export type SentAway = z.infer<typeof attempt>;

/** Held while somebody is at their provider. */
export const attemptCookie = (by: SingleSignOn) => shortLived("__Host-sign-on", attempt, by);
/** Held from their return until they confirm. */
export const identityCookie = (by: SingleSignOn) => shortLived("__Host-identity", identity, by);

/** Signed, and refused after ten minutes even if the browser still sends it. */
function shortLived<Held>(name: string, shape: z.ZodType<Held>, { cookieSecret }: SingleSignOn) {
  const cookie = createCookie(name, { ...cookieOptions, secrets: [cookieSecret] });
  const timed = z.object({ until: z.iso.datetime(), held: shape });
  return {
    set: (held: Held, now: Date): Promise<string> => {
      const until = addMinutes(now, minutes).toISOString();
      return cookie.serialize({ until, held }, { maxAge: minutes * 60 });
    },
    read: async (cookies: string | null, now: Date): Promise<Held | undefined> => {
      const { data } = timed.safeParse(await cookie.parse(cookies));
      return data && data.until > now.toISOString() ? data.held : undefined;
    },
    forget: (): Promise<string> => cookie.serialize("", { maxAge: 0 }),
  };
}
