import { lookup } from "node:dns/promises";
import type { CustomFetch } from "openid-client";

/** A provider's longest answer, its keys, takes a quarter of this. */
const longestAnswer = 64 * 1024;

/** No answer, or a server error: trying later may help. */
export class Unreachable extends TypeError {
  readonly code: string;

  constructor(code: string) {
    super("The provider does not answer");
    this.code = code;
  }
}

class TooLong extends TypeError {
  readonly code = "TOO_LONG";
}

/** Refuses long answers. One DNS look-up a host: each that hangs blocks a scarce thread. */
export function asking(lookUp: (hostname: string) => Promise<unknown> = lookup): CustomFetch {
  const onTheirWay = new Map<string, Promise<unknown>>();
  const hasLookedUp = (hostname: string): Promise<unknown> => {
    const present = onTheirWay.get(hostname);
    if (present) return present;
    const begun = lookUp(hostname)
      .catch(() => undefined)
      .finally(() => onTheirWay.delete(hostname));
    onTheirWay.set(hostname, begun);
    return begun;
  };
  return async (url, { signal, ...options }) => {
    const asked = { ...options, signal } as RequestInit;
    try {
      await Promise.race([hasLookedUp(new URL(url).hostname.replace(/[[\]]/g, "")), ended(signal)]);
      const response = await fetch(url, asked);
      if (response.status >= 500) throw new Unreachable(`HTTP_${response.status}`);
      const { status, headers } = response;
      return new Response(await bodyOf(response), { status, headers });
    } catch (error) {
      const isNamed = error instanceof TooLong || error instanceof Unreachable;
      throw isNamed ? error : new Unreachable(codeOf(error));
    }
  };
}

function codeOf(error: unknown): string {
  const { cause, name } = error as { cause?: { code?: unknown }; name?: unknown };
  return String(cause?.code ?? name);
}

function ended(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

async function bodyOf({ body }: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > longestAnswer) throw new TooLong("The provider's answer is too long");
    parts.push(part);
  }
  return length === 0 ? null : Uint8Array.from(Buffer.concat(parts));
}
