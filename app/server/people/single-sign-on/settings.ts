import { z } from "zod";

export type SingleSignOnSettings = {
  /** The provider's address, exactly as its metadata gives it. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  name: string;
};

type Problem = { message: string };

export const singleSignOnVariables = {
  OIDC_ISSUER: z
    .string()
    .superRefine((text, { addIssue }) => {
      const message = problemOfIssuer(text);
      if (message) addIssue({ code: "custom", message });
    })
    .optional(),
  OIDC_CLIENT_ID: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, "OIDC_CLIENT_ID must be the id that the provider gave")
    .optional(),
  OIDC_CLIENT_SECRET: z
    .string()
    .regex(/^[\x20-\x7e]{1,500}$/, "OIDC_CLIENT_SECRET must be the secret that the provider gave")
    .optional(),
  OIDC_NAME: z
    .string()
    .regex(/^\S[^\p{C}]{0,49}$/u, "OIDC_NAME must be a name of at most 50 characters")
    .optional(),
};

const needed = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"];

export function partsOfSingleSignOnMissing(present: Record<string, unknown>): Problem[] {
  const given = [...needed, "OIDC_NAME"].filter((name) => name in present);
  if (given.length === 0) return [];
  return [...needed, "PUBLIC_URL"]
    .filter((name) => !(name in present))
    .map((name) => ({ message: `${name} must be set too, for single sign-on by ${given[0]}` }));
}

export function singleSignOnOf(
  variables: z.infer<z.ZodObject<typeof singleSignOnVariables>>,
): SingleSignOnSettings | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = variables;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined;
  const name = OIDC_NAME ?? (tenantOf(OIDC_ISSUER) ? "Microsoft" : "single sign-on");
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name };
}

const entra =
  /^https:\/\/login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)(?:$|[:/])/i;
const tenantPath = /^\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/v2\.0\/?$/i;

/** The tenant of a Microsoft Entra ID issuer, in lower case; undefined for other providers. */
export const tenantOf = (issuer: string): string | undefined =>
  tenantPath.exec(new URL(issuer).pathname)?.[1]?.toLowerCase();

function problemOfIssuer(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url && url.username === "" && !/[?#@\s]/.test(text);
  if (!isBare || !isSafe(url)) {
    return "OIDC_ISSUER must be an https address, such as https://login.microsoftonline.com/TENANT/v2.0";
  }
  if (/^\/(common|organizations|consumers)(\/|$)/i.test(url.pathname) && entra.test(url.href)) {
    return "OIDC_ISSUER must name one tenant by its id: common, organizations and consumers would let people of any tenant ask to come in";
  }
  if (entra.test(url.href) && !tenantPath.test(url.pathname)) {
    return "OIDC_ISSUER must end in the tenant's id and v2.0, such as https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0";
  }
  return undefined;
}

const isSafe = (url: URL): boolean => url.protocol === "https:" || isLoopback(url);

export const isLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === "http:" && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
