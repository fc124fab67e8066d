import * as oidc from "openid-client";
import { hashOf } from "#app/server/people/secrets.ts";
import { asking, Unreachable } from "./asking.ts";
import { codeOf, type Failure, failureOf, refused } from "./failure.ts";
import { keeping } from "./keeping.ts";
import { accountIn, type ProviderAccount } from "./provider-account.ts";
import { isLoopback, type SingleSignOnSettings } from "./settings.ts";
import { spending } from "./spending.ts";

/** Values sent to the provider that must come back unchanged. */
export type Attempt = { state: string; nonce: string; verifier: string };

export type SingleSignOn = {
  name: string;
  /** Signs its cookies; the same in every process of the council. */
  cookieSecret: string;
  begin: (callback: string) => Promise<{ ok: true; address: string; attempt: Attempt } | Failure>;
  /** The same answer is refused a second time. */
  finish: (
    answer: URL,
    attempt: Attempt,
  ) => Promise<{ ok: true; account: ProviderAccount } | Failure>;
};

const patience = 4;

/** The provider is first contacted when somebody signs in. */
export function openSingleSignOn(
  settings: SingleSignOnSettings,
  { seconds = patience, ask = asking() } = {},
): SingleSignOn {
  const kept = keeping(() => discover(settings, seconds, ask));
  const isFirst = spending();
  return {
    name: settings.name,
    cookieSecret: hashOf(`cookies of single sign-on ${settings.clientSecret}`),
    begin: async (callback) => {
      const found = await kept.get().catch(failureOf);
      return "ok" in found ? found : begin(found, callback);
    },
    finish: async (answer, attempt) => {
      if (!isFirst(attempt.state)) return refused("SPENT");
      const found = await kept.get().catch(failureOf);
      if ("ok" in found) return found;
      const finished = await finish(found, answer, attempt).catch(failureOf);
      if (!finished.ok && finished.because === "unreachable") kept.forget();
      return finished;
    },
  };
}

async function discover(
  { issuer, clientId, clientSecret }: SingleSignOnSettings,
  seconds: number,
  ask: oidc.CustomFetch,
): Promise<oidc.Configuration> {
  const server = new URL(issuer);
  const execute = [oidc.enableNonRepudiationChecks];
  if (isLoopback(server)) execute.push(oidc.allowInsecureRequests);
  const options = { execute, timeout: seconds, [oidc.customFetch]: ask };
  try {
    const found = await oidc.discovery(server, clientId, {}, proving(clientSecret), options);
    const isItself = bare(found.serverMetadata().issuer) === bare(issuer);
    if (isItself) return found;
  } catch (error) {
    throw new Unreachable(codeOf(error));
  }
  throw new Unreachable("ANOTHER_ISSUER");
}

const bare = (issuer: string): string => issuer.replace(/\/$/, "");

/** Sends the secret in the form if the provider accepts that, or else in the header, which all must accept. */
function proving(clientSecret: string): oidc.ClientAuth {
  const inForm = oidc.ClientSecretPost(clientSecret);
  const inHeader = oidc.ClientSecretBasic(clientSecret);
  return (server, client, body, headers) => {
    const takes = server.token_endpoint_auth_methods_supported ?? [];
    const prove = takes.includes("client_secret_post") ? inForm : inHeader;
    return prove(server, client, body, headers);
  };
}

async function begin(configuration: oidc.Configuration, callback: string) {
  const attempt = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
  };
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: "openid profile email",
    response_type: "code",
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: "S256",
  });
  return { ok: true as const, address: address.href, attempt };
}

async function finish(
  configuration: oidc.Configuration,
  answer: URL,
  { state, nonce, verifier }: Attempt,
) {
  const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
  });
  const account = accountIn(tokens.claims() ?? {}, configuration.serverMetadata().issuer);
  return account ? { ok: true as const, account } : refused("NOBODY");
}
