/** Someone with a browser's manners who goes from site to site and keeps every site's cookies. */
export class Traveller {
  readonly #site: string;
  readonly cookies = new Map<string, string>();

  constructor({ address }: { address: string }) {
    this.#site = address;
  }

  get isSignedIn(): boolean {
    return this.cookies.has("__Host-session");
  }

  /** One page; no redirect is followed. */
  async go(address: string, form?: Record<string, string>): Promise<Response> {
    const url = new URL(address, this.#site);
    const Cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const posting = form && {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { Cookie, Origin: url.origin, "Sec-Fetch-Site": "same-origin" },
    };
    const response = await fetch(url, { redirect: "manual", headers: { Cookie }, ...posting });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/Max-Age=0|expires=Thu, 01 Jan 1970/i.test(set)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Signs in at the provider as one of its accounts, or gives up there; returns the address to which it sends one back. */
  async comeBack(account: string | "nobody", start = "/single-sign-on/start"): Promise<string> {
    let response = await this.go(start);
    for (let page = 0; page < 10; page += 1) {
      const location = response.headers.get("Location");
      if (location?.startsWith(`${this.#site}/single-sign-on/callback?`)) return location;
      if (location) response = await this.go(new URL(location, response.url).href);
      else response = await this.#answer(await response.text(), account);
    }
    throw new Error("The provider never sends anybody back");
  }

  /** The whole of it. */
  async signIn(account: string, start?: string): Promise<Response> {
    return this.go(await this.comeBack(account, start));
  }

  #answer(page: string, account: string): Promise<Response> {
    const [, abort = ""] = /href="([^"]+\/abort)"/.exec(page) ?? [];
    if (account === "nobody") return this.go(abort);
    const [, action = ""] = /<form[^>]* action="([^"]+)"/.exec(page) ?? [];
    return this.go(action, { prompt: "login", login: account, password: "any" });
  }
}
