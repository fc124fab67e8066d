import { password } from "./cast.ts";
import type { Site } from "./site.ts";

/** Someone with a browser's manners and no browser: keeps cookies, follows no redirect, sends forms from our own pages. */
export class Visitor {
  readonly #address: string;
  readonly #cookies = new Map<string, string>();

  constructor({ address }: Pick<Site, "address">) {
    this.#address = address;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  set cookie(cookie: string) {
    this.#cookies.clear();
    for (const one of cookie.split("; ").filter(Boolean)) this.#keep(one);
  }

  get(path: string): Promise<Response> {
    return this.ask(path, { method: "GET" });
  }

  post(
    path: string,
    form: Record<string, string> | [name: string, value: string][],
  ): Promise<Response> {
    return this.ask(path, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { Origin: this.#address, "Sec-Fetch-Site": "same-origin" },
    });
  }

  /** Sends a form with a file in it. */
  upload(path: string, form: FormData): Promise<Response> {
    return this.ask(path, {
      method: "POST",
      body: form,
      headers: { Origin: this.#address, "Sec-Fetch-Site": "same-origin" },
    });
  }

  async signIn(email: string, secret = password): Promise<Response> {
    return this.post("/sign-in", { email, password: secret });
  }

  /** Asks as one of our pages would, by any method. */
  async ask(path: string, init: RequestInit): Promise<Response> {
    const response = await fetch(this.#address + path, {
      ...init,
      redirect: "manual",
      headers: { ...init.headers, Cookie: this.cookie },
    });
    for (const set of response.headers.getSetCookie()) this.#keep(set.split(";")[0] ?? "");
    return response;
  }

  #keep(cookie: string): void {
    const place = cookie.indexOf("=");
    this.#cookies.set(cookie.slice(0, place), cookie.slice(place + 1));
  }
}
