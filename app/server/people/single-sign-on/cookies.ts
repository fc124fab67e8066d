import { addMinutes } from "date-fns";
import { createCookie } from "react-router";
import { z } from "zod";
import type { SingleSignOn } from "./client.ts";

/** How long somebody may take at their provider, and then to say yes. */
const minutes = 10;

const attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where they wanted to go: a path of our own. */
  returnTo: z.string().nullable(),
  /** The person who wants to come in this way from now on; null for somebody who wants to come in. */
  tieTo: z.number().nullable(),
});

const identity = z.object({
  issuer: z.string(),
  subject: z.string(),
  /** The provider's name for them, shown before they confirm. */
  name: z.string(),
  email: z.string().nullable(),
  personId: z.number(),
});

/** Somebody who is at their provider. */
export type SentAway = z.infer<typeof attempt>;
/** Who somebody proved to be who has not said yes yet to coming in that way. */
export type ProvenIdentity = z.infer<typeof identity>;

/** The cookie held while somebody is at their provider. */
export const attemptCookie = (by: SingleSignOn) => shortLived("__Host-sign-on", attempt, by);
/** The cookie held from their return until they confirm. */
export const identityCookie = (by: SingleSignOn) => shortLived("__Host-identity", identity, by);

/** A cookie that we signed, and that we take back for ten minutes whatever a browser makes of its age. */
function shortLived<Held>(name: string, shape: z.ZodType<Held>, { cookieSecret }: SingleSignOn) {
  const cookie = createCookie(name, {
    path: "/",
    secure: true,
    httpOnly: true,
    sameSite: "lax",
    secrets: [cookieSecret],
  });
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
