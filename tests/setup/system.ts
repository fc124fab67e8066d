import { makeToken } from "#app/server/people/token.ts";
import { addToken } from "#db/changes/people/tokens.ts";
import type { Database } from "#db/schema.ts";
import { stamp } from "./cast.ts";

/** Lets another system in to give and read the figures of some metrics; returns its token's secret. */
export async function letIn(
  db: Database,
  metricIds: readonly number[],
  { name = "Contact centre system", lastDay = "2999-12-31" } = {},
): Promise<string> {
  const { secret, tokenHash } = makeToken();
  const id = await addToken(db, stamp, { name, tokenHash, lastDay, metricIds });
  if (id === undefined) throw new Error(`${name} has been let in already`);
  return secret;
}

/** Another system: sends JSON and a token, and keeps no cookie. */
export class System {
  readonly #address: string;
  readonly #secret: string;

  constructor({ address }: { address: string }, secret: string) {
    this.#address = address;
    this.#secret = secret;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#ask(path, { headers });
  }

  put(path: string, json: unknown): Promise<Response> {
    return this.send(path, JSON.stringify(json));
  }

  /** Sends what may be no JSON at all. */
  send(path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
    const type = { "Content-Type": "application/json" };
    return this.#ask(path, { method: "PUT", body, headers: { ...type, ...headers } });
  }

  #ask(path: string, init: RequestInit): Promise<Response> {
    return fetch(this.#address + path, {
      ...init,
      redirect: "manual",
      headers: { Authorization: `Bearer ${this.#secret}`, ...init.headers },
    });
  }
}
