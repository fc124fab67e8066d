import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import Provider, { type Configuration, type JWK } from "oidc-provider";

/** What a provider of the tests' is told when it is started. */
export type ProviderSettings = {
  /** Where browsers and programs find it: its own address, or that of what stands before it. */
  port: number;
  issuer: string;
  client: { id: string; secret: string; callback: string };
  keys: JWK[];
  /** What it says of each account, which is signed in to with any password. */
  accounts: Record<string, Record<string, unknown>>;
};

/**
 * A real provider of single sign-on, as a process of its own since it prints what it warns of. It takes consent as given and
 * says all that it knows of an account in the ID token, as Microsoft Entra ID does.
 */
const { port, issuer, client, keys, accounts }: ProviderSettings = JSON.parse(
  process.argv[2] ?? "{}",
);
const claims = [...new Set(Object.values(accounts).flatMap((known) => Object.keys(known)))];
const configuration: Configuration = {
  clients: [
    {
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: [client.callback],
      token_endpoint_auth_method: "client_secret_post",
    },
  ],
  jwks: { keys },
  cookies: { keys: ["a key of the tests' own"] },
  claims: { openid: ["sub", ...claims] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  findAccount: (_, accountId) => ({
    accountId,
    claims: () => ({ sub: accountId, ...accounts[accountId] }),
  }),
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      accountId: oidc.session?.accountId,
      clientId: oidc.client?.clientId,
    });
    grant.addOIDCScope("openid profile email");
    await grant.save();
    return grant;
  },
};

const app = express();
const provider = new Provider(issuer, configuration);
provider.proxy = true;
app.use(new URL(issuer).pathname, provider.callback());
const server = createServer(app).listen(port, "localhost");
await once(server, "listening");
process.send?.({ port: (server.address() as AddressInfo).port });
