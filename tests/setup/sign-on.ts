import { type ChildProcess, fork } from "node:child_process";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import type { Installation } from "#app/server/app.ts";
import { createLog } from "#app/server/operations/log.ts";
import { openSingleSignOn, type SingleSignOn } from "#app/server/people/single-sign-on/client.ts";
import type { Database } from "#db/schema.ts";
import type { ProviderSettings } from "./identity-provider.ts";
import { type Front, openFront } from "./provider-front.ts";
import { openSite, type Site } from "./site.ts";

export const clientSecret = "a-secret-between-the-two";

export type SignOn = {
  site: Site;
  front: Front;
  issuer: string;
  /** The key with which the provider signs. */
  key: KeyObject;
  singleSignOn: SingleSignOn;
  /** All that was logged so far. */
  logged: () => string;
  close: () => Promise<void>;
};

type Asked = {
  /** What follows the provider's host in its address: of Microsoft Entra ID `/TENANT/v2.0`. */
  path?: string;
  accounts?: ProviderSettings["accounts"];
  fill: (db: Database) => Promise<unknown>;
  installation?: Partial<Installation>;
};

/** The application beside a real provider, with what stands before the provider and may tamper with what it answers. */
export async function openSignOn({
  path = "",
  accounts = {},
  fill,
  installation,
}: Asked): Promise<SignOn> {
  const front = await openFront();
  const issuer = front.address + path;
  const settings = { issuer, clientId: "real-headlines", clientSecret, name: "Northmere ID" };
  const singleSignOn = openSingleSignOn(settings);
  let lines = "";
  const log = createLog("debug", {
    write: (line) => {
      lines += line;
    },
  });
  const site = await openSite(fill, undefined, { singleSignOn, log, ...installation });
  const { privateKey: key } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const keys = [{ ...key.export({ format: "jwk" }), kid: "theirs", alg: "RS256", use: "sig" }];
  const callback = `${site.address}/single-sign-on/callback`;
  const client = { id: settings.clientId, secret: clientSecret, callback };
  const provider = startProvider({ port: 0, issuer, client, keys, accounts } as ProviderSettings);
  const [{ port }] = await once(provider, "message");
  front.leadTo(port);
  const close = async () => {
    provider.kill();
    await site.close();
    await front.close();
  };
  return { site, front, issuer, key, singleSignOn, logged: () => lines, close };
}

/** What it prints is its own business. */
const startProvider = (settings: ProviderSettings): ChildProcess =>
  fork(join(import.meta.dirname, "identity-provider.ts"), [JSON.stringify(settings)], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
