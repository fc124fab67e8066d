import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLog } from "#app/server/operations/log.ts";
import { builtApplication } from "#app/server/operations/run.ts";
import { listen, stop } from "#app/server/operations/serve.ts";
import { gardenWaste, hana, password, settleNorthmere } from "#tests/setup/cast.ts";
import { type Answer, ask, send, slowly } from "#tests/setup/raw.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

let site: Site;
let cookie: string;

beforeAll(async () => {
  site = await openSite(settleNorthmere);
  const visitor = new Visitor(site);
  await visitor.signIn(hana.email);
  cookie = visitor.cookie;
});

afterAll(() => site.close());

const asset = `/assets/${readdirSync("build/client/assets")[0]}`;
const form = new URLSearchParams({ email: hana.email, password }).toString();
const formHeaders = { "Content-Type": "application/x-www-form-urlencoded" };
const own = () => ({ ...formHeaders, Origin: site.address });
const signInFrom = (headers: Record<string, string>) =>
  ask(site.address, "/sign-in", {
    method: "POST",
    headers: { ...formHeaders, ...headers },
    body: form,
  });

const directivesOf = ({ headers }: Answer) =>
  new Map(
    String(headers["content-security-policy"])
      .split(";")
      .map((directive) => {
        const [name = "", ...values] = directive.trim().split(/\s+/);
        return [name, values];
      }),
  );

describe("every answer", () => {
  const asked: [number, string, () => Promise<Answer>][] = [
    [200, "a page", () => ask(site.address, "/sign-in")],
    [
      200,
      "a page of someone signed in",
      () => ask(site.address, "/reviews", { headers: { cookie } }),
    ],
    [200, "a page's data", () => ask(site.address, "/reviews.data", { headers: { cookie } })],
    [200, "a page's head", () => ask(site.address, "/sign-in", { method: "HEAD" })],
    [
      200,
      "a file of figures",
      () => ask(site.address, `/metrics/${gardenWaste.slug}.csv`, { headers: { cookie } }),
    ],
    [200, "an asset", () => ask(site.address, asset)],
    [200, "health", () => ask(site.address, "/healthz")],
    [200, "readiness", () => ask(site.address, "/readyz")],
    [302, "a way to sign in", () => ask(site.address, "/reviews")],
    [302, "a sign-in", () => signInFrom(own())],
    [
      422,
      "a wrong sign-in",
      () =>
        ask(site.address, "/sign-in", {
          method: "POST",
          headers: own(),
          body: "email=x&password=",
        }),
    ],
    [404, "no such page", () => ask(site.address, "/nowhere")],
    [404, "no such asset", () => ask(site.address, "/assets/nothing.js")],
    [404, "no such metric", () => ask(site.address, "/metrics/nothing", { headers: { cookie } })],
    [405, "a method of no page", () => ask(site.address, "/reviews", { method: "PUT" })],
    [
      405,
      "a form to a page that takes none",
      () =>
        ask(site.address, "/reviews", { method: "POST", headers: { ...own(), cookie }, body: "" }),
    ],
    [400, "an address that cannot be read", () => ask(site.address, "/%E0%A4%A")],
    [414, "an endless address", () => ask(site.address, `/${"a".repeat(8192)}`)],
    [
      413,
      "too large a form",
      () =>
        ask(site.address, "/sign-in", {
          method: "POST",
          headers: own(),
          body: Buffer.alloc(2 ** 21),
        }),
    ],
    [403, "a forged form", () => signInFrom({})],
  ];

  it.each(asked)("has its security headers: %i, %s", async (status, _, answer) => {
    const answered = await answer();
    expect(answered.status).toBe(status);
    expect(answered.headers).toMatchObject({
      "strict-transport-security": expect.stringMatching(/^max-age=31536000\b/),
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(answered.headers).not.toHaveProperty("x-powered-by");
    const policy = directivesOf(answered);
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'self'"]);
    for (const name of ["script-src", "style-src"]) {
      expect(policy.get(name)).toEqual(["'self'", expect.stringMatching(/^'nonce-[\w+/]{22}=='$/)]);
    }
    expect(String(answered.headers["content-security-policy"])).not.toMatch(/unsafe|\*/);
  });

  it("has a nonce and a name of its own", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => ask(site.address, "/sign-in")));
    const nonces = answers.map((answer) => directivesOf(answer).get("script-src")?.[1]);
    expect(new Set(nonces).size).toBe(3);
    expect(new Set(answers.map(({ headers }) => headers["x-request-id"])).size).toBe(3);
  });

  it("that is a page holds nothing inline without its nonce", async () => {
    for (const path of ["/sign-in", "/reviews", "/metrics", "/nowhere"]) {
      const answer = await ask(site.address, path, { headers: { cookie } });
      const nonce = directivesOf(answer).get("style-src")?.[1]?.slice("'nonce-".length, -1);
      const inline = answer.body.match(/<(style|script)\b[^>]*>/g) ?? [];
      for (const tag of inline) expect(tag).toContain(`nonce="${nonce}"`);
      expect(answer.body).not.toMatch(/<[^>]+\s(style|on\w+)=/);
    }
  });

  it("that is a person's own is kept by no one else", async () => {
    for (const path of [
      "/reviews",
      "/metrics",
      "/reviews.data",
      `/metrics/${gardenWaste.slug}.csv`,
    ]) {
      const { headers } = await ask(site.address, path, { headers: { cookie } });
      expect(headers["cache-control"]).toMatch(/private|no-store/);
    }
  });
});

describe("a form", () => {
  it("from our own page is taken", async () => {
    expect((await signInFrom(own())).status).toBe(302);
    expect((await signInFrom({ ...own(), "Sec-Fetch-Site": "same-origin" })).status).toBe(302);
  });

  it.each([
    ["no origin", {}],
    ["an origin that is hidden", { Origin: "null" }],
    ["another site", { Origin: "https://elsewhere.example" }],
    ["another port", { Origin: "http://localhost:1" }],
    ["our name over TLS, where we are not", { Origin: "https://OWN" }],
    ["a name that begins as ours does", { Origin: "http://OWN.elsewhere.example" }],
    [
      "our page as another site's browser sends it",
      { Origin: "http://OWN", "Sec-Fetch-Site": "cross-site" },
    ],
    ["a sister site", { Origin: "http://OWN", "Sec-Fetch-Site": "same-site" }],
    ["our page's referrer alone", { Referer: "http://OWN/sign-in" }],
  ])("from %s is refused, and nobody is signed in", async (_, headers) => {
    const { host } = new URL(site.address);
    const named = Object.entries(headers).map(([name, value]) => [
      name,
      value.replace("OWN", host),
    ]);
    for (const path of ["/sign-in", "/sign-in.data", "/sign-out", "/healthz", "/nowhere"]) {
      const { status, headers: answered } = await ask(site.address, path, {
        method: "POST",
        headers: { ...formHeaders, ...Object.fromEntries(named), cookie },
        body: form,
      });
      expect(status).toBe(403);
      expect(answered).not.toHaveProperty("set-cookie");
    }
  });

  const behindTls = {
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "headlines.example",
    Origin: "https://headlines.example",
  };

  it("is taken through a trusted proxy that speaks TLS", async () => {
    expect((await signInFrom(behindTls)).status).toBe(302);
    const { "X-Forwarded-Host": host, ...kept } = behindTls;
    expect((await signInFrom({ ...kept, Host: host })).status).toBe(302);
    const port = { "X-Forwarded-Host": `${host}:8443`, Origin: `https://${host}:8443` };
    expect((await signInFrom({ ...behindTls, ...port })).status).toBe(302);
  });

  it("of another site is refused through a trusted proxy too", async () => {
    const { status } = await signInFrom({ ...behindTls, Origin: "https://elsewhere.example" });
    expect(status).toBe(403);
  });

  it("is not taken on the word of a proxy that is not trusted", async () => {
    const { createApp } = await builtApplication();
    const log = createLog("silent");
    const app = createApp({ db: site.db, log, trustedProxies: ["10.0.0.0/8"] });
    const { server, port } = await listen(app, 0);
    const address = `http://localhost:${port}`;
    const answer = await ask(address, "/sign-in", {
      method: "POST",
      headers: { ...formHeaders, ...behindTls },
      body: form,
    });
    await stop(server);
    expect(answer.status).toBe(403);
  });
});

describe("a request that no page of ours sends", () => {
  it.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])(
    "by %s is refused with 405",
    async (method) => {
      for (const path of ["/", "/reviews", "/sign-in.data", "/healthz", asset]) {
        const { status, headers, body } = await ask(site.address, path, {
          method,
          headers: { cookie },
        });
        expect(status).toBe(405);
        expect(headers.allow).toBe("GET, HEAD, POST");
        expect(body).not.toContain(cookie);
      }
    },
  );

  it("to ask for a head alone has no body", async () => {
    for (const path of ["/", "/sign-in", "/reviews", "/nowhere", "/healthz", "/readyz", asset]) {
      const { status, body } = await ask(site.address, path, {
        method: "HEAD",
        headers: { cookie },
      });
      expect(status).toBeLessThan(500);
      expect(body).toBe("");
    }
  });

  it.each([
    "/%",
    "/%E0%A4%A",
    "/%00",
    "/reviews/%00",
    "/metrics/a%00b.csv",
    "/assets/%00.js",
    "/assets/%",
    "/reviews/%FF.data",
    "/reviews/%C0%AF",
  ])("of the address %s is refused with 400", async (path) => {
    expect((await ask(site.address, path, { headers: { cookie } })).status).toBe(400);
  });

  it.each([
    "/..",
    "/../../etc/passwd",
    "/assets/../../server/index.js",
    "/assets/..%2f..%2fserver/index.js",
    "/assets/%2e%2e/%2e%2e/server/index.js",
    "/..%5c..%5cserver",
    "/.env",
    "/.git/config",
    "//elsewhere.example/reviews",
    "//",
    "///sign-in",
    "/nowhere.data",
    "/_root.data",
    "/.data",
    "/reviews/2026-13",
    "/reviews/..%2f",
    "/metrics/.csv",
    "/metrics/%F0%9F%8F%B4.csv",
    "/__manifest",
    "/__manifest?p=%2Fnowhere",
    "/sign-in?returnTo=%00",
    "/sign-in?returnTo=%E0%A4%A",
    "/reviews.data?_routes=%00",
    "/reviews.data?_routes=nothing",
    "/reviews?index&index=%",
  ])("of the address %s is no fault, and opens nothing", async (path) => {
    const { status, body } = await ask(site.address, path, { headers: { cookie } });
    expect(status).toBeLessThan(500);
    expect(body).not.toMatch(/root:x:|createRequestHandler|\bat .+:\d+:\d+/);
  });

  it.each([
    ["another site's whole address", "GET http://elsewhere.example/reviews HTTP/1.1\r\nHost: a"],
    ["a star", "GET * HTTP/1.1\r\nHost: a"],
    ["no slash", "GET reviews HTTP/1.1\r\nHost: a"],
    ["a host that is none", "GET /sign-in HTTP/1.1\r\nHost: a b"],
    ["a host with a bracket", "GET /sign-in HTTP/1.1\r\nHost: ["],
    ["a host with a port that is none", "GET /sign-in HTTP/1.1\r\nHost: a:b"],
    ["an empty host", "GET /sign-in HTTP/1.1\r\nHost:"],
    ["two hosts", "GET /sign-in HTTP/1.1\r\nHost: a\r\nHost: b"],
    ["no host", "GET /sign-in HTTP/1.1"],
    [
      "a forwarded protocol that is none",
      "GET /sign-in HTTP/1.1\r\nHost: a\r\nX-Forwarded-Proto: gopher",
    ],
    [
      "a forwarded host that is none",
      "GET /sign-in HTTP/1.1\r\nHost: a\r\nX-Forwarded-Host: a b/c",
    ],
    ["a header without end", `GET /sign-in HTTP/1.1\r\nHost: a\r\nCookie: ${"a".repeat(20_000)}`],
    ["two lengths", "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2"],
    ["a length that is none", "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: x"],
    ["a length below zero", "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: -1"],
    [
      "both a length and chunks",
      "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked",
    ],
    ["no HTTP at all", "hello"],
  ])("with %s is refused with 4xx", async (_, head) => {
    const answer = await send(site.address, `${head}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  });

  it.each([
    "__Host-session=%E0%A4%A",
    "__Host-session=bm90IGpzb24",
    "__Host-session=",
    "=;=;;",
    "a",
    `__Host-session=${Buffer.from('{"a":1}').toString("base64")}`,
  ])("with the cookie %s is a stranger's", async (strange) => {
    const { status, headers } = await ask(site.address, "/reviews", {
      headers: { cookie: strange },
    });
    expect([status, headers.location]).toEqual([302, "/sign-in?returnTo=%2Freviews"]);
  });
});

describe("a body", () => {
  const post = (headers: Record<string, string | number>, body: string | Buffer) =>
    ask(site.address, "/sign-in", { method: "POST", headers: { ...own(), ...headers }, body });

  it("of more than 1 MB is refused with 413, before it is sent", async () => {
    const head = `POST /sign-in HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nContent-Length: ${2 ** 20 + 1}\r\nConnection: close\r\n\r\n`;
    expect(await send(site.address, head)).toMatch(/^HTTP\/1\.1 413 /);
    expect((await post({}, Buffer.alloc(2 ** 20 + 1, "a"))).status).toBe(413);
  });

  it("of 10,000 fields is refused with 413, and others are served", async () => {
    const fields = Array.from({ length: 10_000 }, (_, place) => `f${place}=1`).join("&");
    expect((await post(formHeaders, fields)).status).toBe(413);
    expect((await signInFrom(own())).status).toBe(302);
  });

  it("that arrives in pieces is read whole", async () => {
    const { host } = new URL(site.address);
    const head = `POST /sign-in HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${site.address}\r\nContent-Type: ${formHeaders["Content-Type"]}\r\nContent-Length: ${form.length}\r\nConnection: close\r\n\r\n`;
    const request = slowly(site.address, head);
    for (const piece of [form.slice(0, 5), form.slice(5, 20), form.slice(20)]) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      request.write(piece);
    }
    expect(await request.answer).toMatch(/^HTTP\/1\.1 302 /);
  });

  it("of 1 MB is read", async () => {
    expect((await post({}, "email=x&password=".padEnd(2 ** 20, "a"))).status).toBe(422);
  });

  it("of unknown length is refused with 411", async () => {
    expect((await post({ "Transfer-Encoding": "chunked" }, form)).status).toBe(411);
  });

  it.each([
    [
      "900 fields",
      formHeaders["Content-Type"],
      Array.from({ length: 900 }, (_, place) => `f${place}=1`).join("&"),
    ],
    [
      "a field many times over",
      formHeaders["Content-Type"],
      `email=a@b&${"email=c@d&".repeat(900)}password=x`,
    ],
    ["nothing", formHeaders["Content-Type"], ""],
    [
      "fields of an object's own",
      formHeaders["Content-Type"],
      "__proto__=x&constructor=y&toString=z",
    ],
  ])("of %s, which no page of ours sends, is refused with 400", async (_, type, body) => {
    expect((await post({ "Content-Type": type }, body)).status).toBe(400);
  });

  it.each([
    ["a NUL", "email=a%00@b&password=%00"],
    ["bytes that are no text", "email=%FF%FE@b&password=%ED%A0%80"],
  ])("of %s is answered with 422", async (_, body) => {
    expect((await post(formHeaders, body)).status).toBe(422);
  });

  it.each([
    ["JSON", "application/json", "{}"],
    ["plain text", "text/plain", form],
    ["no type", "", form],
    [
      "a form in parts",
      "multipart/form-data; boundary=a",
      "--a\r\nContent-Disposition: form-data; name=email\r\n\r\na@b\r\n--a--",
    ],
    ["parts that are none", "multipart/form-data", "nothing"],
    ["a type that is none", "application/x-www-form-urlencodedx", form],
  ])("of %s is refused with 415", async (_, type, body) => {
    expect((await post({ "Content-Type": type }, body)).status).toBe(415);
  });

  it("that a browser says is in UTF-8 is read", async () => {
    const type = "application/x-www-form-urlencoded;charset=UTF-8";
    expect((await post({ "Content-Type": type }, form)).status).toBe(302);
  });
});

describe("a request that arrives too slowly", () => {
  it.each([
    ["its headers", "GET /sign-in HTTP/1.1\r\nHost: a\r\nX-Slow: "],
    ["its form", "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nemail"],
  ])("with %s is cut off", async (_, bytes) => {
    const limits = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 50 };
    const waiting: unknown[] = [];
    const { server, port } = await listen((request) => waiting.push(request), 0, limits);
    const answer = await send(`http://localhost:${port}`, bytes);
    await stop(server);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});
