import * as oidc from "openid-client";
import { hashOf } from "../secrets.ts";
import { asking, Unreachable } from "./asking.ts";
import { codeOf, type Failure, failureOf, refused } from "./failure.ts";
import { keeping } from "./keeping.ts";
import { type Newcomer, newcomerOf } from "./newcomer.ts";
import { isLoopback, type SingleSignOnSettings } from "./settings.ts";
import { spending } from "./spending.ts";

/** What is sent with somebody to their provider and must come back with them. */
export type Attempt = { state: string; nonce: string; verifier: string };

export type SingleSignOn = {
  /** What people call it. */
  name: string;
  /** With what its cookies are signed: the same in every process that serves the council. */
  cookieSecret: string;
  /** The provider's page to send somebody to. */
  begin: (callback: string) => Promise<{ ok: true; address: string; attempt: Attempt } | Failure>;
  /** Who came back, once: the same answer is refused a second time. */
  finish: (answer: URL, attempt: Attempt) => Promise<{ ok: true; newcomer: Newcomer } | Failure>;
};

/** How long an answer of the provider's is waited for. */
const patience = 4;

/** Single sign-on by a provider, which is asked nothing before the first person wants to come in. */
export function openSingleSignOn(
  settings: SingleSignOnSettings,
  { seconds = patience, ask = asking() } = {},
): SingleSignOn {
  const kept = keeping(() => discover(settings, seconds, ask));
  const isFirst = spending();
  const attempted = async <Result>(work: () => Promise<Result>): Promise<Result | Failure> => {
    try {
      return await work();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.because === "unreachable") kept.forget();
      return failure;
    }
  };
  return {
    name: settings.name,
    cookieSecret: hashOf(`cookies of single sign-on ${settings.clientSecret}`),
    begin: (callback) => attempted(async () => begin(await kept.get(), callback)),
    finish: (answer, attempt) =>
      attempted(async () => {
        if (!isFirst(attempt.state)) return refused("SPENT");
        return finish(await kept.get(), answer, attempt, settings.issuer);
      }),
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
    if (found.serverMetadata().issuer === issuer) return found;
  } catch (error) {
    throw new Unreachable(codeOf(error));
  }
  throw new Unreachable("The provider says that it is another");
}

/** Sends the secret as the provider takes it: in the form where it says so, else in the header that all must take. */
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
  issuer: string,
) {
  const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
  });
  const newcomer = newcomerOf(tokens.claims() ?? {}, issuer);
  return newcomer ? { ok: true as const, newcomer } : refused("NOBODY");
}
