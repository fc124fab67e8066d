import { Agent, get } from "node:http";
import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { setUpForm } from "#app/forms/council/set-up.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { hana, password, settleNorthmere } from "#tests/setup/cast.ts";
import { dialects, lastingAddress } from "#tests/setup/databases.ts";
import { program } from "#tests/setup/program.ts";
import { ask, slowly } from "#tests/setup/raw.ts";
import { serve } from "#tests/setup/served.ts";
import { Visitor } from "#tests/setup/visitor.ts";
import manifest from "../../package.json" with { type: "json" };

async function northmere(address: string): Promise<string> {
  const db = await openDatabase(address);
  await migrate(db, address);
  await settleNorthmere(db);
  await db.destroy();
  return address;
}

const form = new URLSearchParams({ email: hana.email, password }).toString();

/** The head of a sign-in by a browser that keeps its connection. */
const signIn = (address: string) =>
  [
    "POST /sign-in HTTP/1.1",
    `Host: ${new URL(address).host}`,
    `Origin: ${address}`,
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${form.length}`,
    "",
    "",
  ].join("\r\n");

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How a request ended: its status once all of the answer is there, or why there was none. */
const outcome = (address: string): Promise<number | string> =>
  ask(address, "/sign-in").then(
    ({ status }) => status,
    (error) => error.code,
  );

describe.each(dialects)("a program on %s that is told to stop", (dialect) => {
  it("finishes what is under way, takes nothing new and ends well", async () => {
    const { child, address, lines, end } = await serve({
      DATABASE_URL: await northmere(await lastingAddress(dialect)),
    });
    const slow = [1, 2, 3].map(() => slowly(address, signIn(address) + form.slice(0, 10)));
    const idle = new Agent({ keepAlive: true });
    onTestFinished(() => idle.destroy());
    await new Promise((resolve) =>
      get(`${address}/healthz`, { agent: idle }, (answer) => answer.resume().on("end", resolve)),
    );
    await pause(100);
    const load = Array.from({ length: 40 }, () => outcome(address));
    await Promise.race(load);
    child.kill("SIGTERM");
    await expect.poll(() => lines().some(({ msg }) => msg === "stopping")).toBe(true);
    expect(await outcome(address)).toBe("ECONNREFUSED");
    child.kill("SIGTERM");
    child.kill("SIGINT");
    await pause(100);
    expect(child.exitCode).toBeNull();
    for (const request of slow) request.write(form.slice(10));
    const answered = Date.now();
    for (const request of slow) expect(await request.answer).toMatch(/^HTTP\/1\.1 302 /);
    const { code, errors } = await end();
    expect(Date.now() - answered).toBeLessThan(3000);
    expect([code, errors]).toEqual([0, ""]);
    const outcomes = await Promise.all(load);
    expect(outcomes).toContain(200);
    for (const one of outcomes) expect([200, "ECONNREFUSED", "ECONNRESET"]).toContain(one);
    const requests = lines().filter(({ msg }) => msg === "request");
    expect(requests.filter(({ finished }) => finished !== true)).toEqual([]);
    expect(requests.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(
      outcomes.filter((one) => one === 200).length,
    );
    expect(lines().at(-1)).toMatchObject({ msg: "stopped" });
    expect(lines().filter(({ msg }) => msg === "stopping")).toHaveLength(1);
  });
});

describe("an empty database", () => {
  it("is set up with a code that is printed beside the log, another at each start", async () => {
    const DATABASE_URL = await lastingAddress("SQLite");
    const said = /Open (http:\S+)\/set-up and enter this code: (\S+)\n/;
    const first = await serve({ DATABASE_URL });
    const [, address = "", old = ""] = said.exec(first.printed.errors) ?? [];
    expect(address).toBe(first.address);
    expect(first.printed.output).not.toContain(old);
    first.child.kill("SIGTERM");
    await first.end();
    const second = await serve({ DATABASE_URL, PUBLIC_URL: "http://localhost" });
    const [, named, code = ""] = said.exec(second.printed.errors) ?? [];
    expect(named).toBe("http://localhost");
    const visitor = new Visitor(second);
    expect(await (await visitor.get("/set-up")).text()).toContain('action="/set-up/demo"');
    for (const [demoCode, status] of [
      [old, "That is not the code"],
      ["", "Enter the code"],
    ] as const) {
      const answer = await visitor.post("/set-up/demo", { demoCode });
      expect(await answer.text()).toContain(status);
    }
    const typed = await visitor.post("/set-up", { ...setUpForm.blank, code });
    expect(await typed.text()).not.toContain("That is not the code");
    expect(second.printed.output).not.toContain(code);
  });
});

describe("what the program logs", () => {
  it("is one object a line, each request with its id, and nobody's secret", async () => {
    const address = await northmere(await lastingAddress("SQLite"));
    const {
      child,
      address: site,
      lines,
      printed,
      end,
    } = await serve({
      DATABASE_URL: address,
      LOG_LEVEL: "debug",
    });
    const visitor = new Visitor({ address: site });
    await visitor.signIn(hana.email, "not-the-password");
    await visitor.signIn("nobody@typed.example", password);
    await visitor.signIn(hana.email);
    const { cookie } = visitor;
    expect(cookie).toMatch(/^__Host-session=.{20}/);
    await visitor.get("/reviews?token=asked-in-the-query");
    await visitor.get("/nowhere%0d%0a%7b%22level%22%3a%22forged%22%7d?a=%0d%0aasked-in-the-query");
    await ask(site, "/nowhere", { headers: { "X-Request-Id": "forged", "User-Agent": "forged" } });
    await ask(site, "/%E0%A4%A?asked-in-the-query");
    await ask(site, "/sign-in", { method: "POST", headers: { cookie }, body: form });
    await ask(site, "/sign-in?returnTo=/asked-in-the-query", {
      method: "TRACE",
      headers: { cookie },
    });
    await visitor.post("/metrics", { name: "typed-in-a-form" });
    await visitor.post("/sign-out", {});
    child.kill("SIGTERM");
    const { code, errors } = await end();
    expect([code, errors]).toEqual([0, ""]);
    for (const line of lines()) {
      expect(line).toMatchObject({ level: expect.any(String), time: expect.any(String) });
    }
    const requests = lines().filter(({ msg }) => msg === "request");
    expect(requests).toHaveLength(11);
    for (const request of requests) expect(request.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(11);
    const token = decodeURIComponent(cookie.slice("__Host-session=".length));
    const secrets = [
      password,
      "not-the-password",
      hana.email,
      "nobody@typed.example",
      cookie,
      token,
      JSON.parse(Buffer.from(token, "base64").toString()),
      "asked-in-the-query",
      "typed-in-a-form",
      "__Host-session",
      "argon2",
      '"forged"',
    ];
    for (const secret of secrets) expect(printed.output).not.toContain(secret);
    expect(lines().filter(({ level }) => level === "error")).toEqual([]);
  });
});

describe("a program that is asked its version", () => {
  it("says that of its package, whatever its settings, and ends", async () => {
    const said = await program("app/commands/start.ts", { PORT: "none" }, "--version").end();
    expect(said).toEqual({ code: 0, output: `${manifest.version}\n`, errors: "" });
  });
});

describe("a program that cannot start", () => {
  it("says in one sentence that its port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const address = await lastingAddress("SQLite");
    const { code, output, errors } = await program("app/commands/start.ts", {
      DATABASE_URL: address,
      PORT: String(port),
      LOG_LEVEL: "warn",
    }).end();
    expect(errors).toBe(`Port ${port} is taken by another program: name another in PORT.\n`);
    expect([code, output]).toEqual([1, ""]);
  });
});
