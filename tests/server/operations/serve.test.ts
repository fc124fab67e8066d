import { Agent, get } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen, stop } from "#app/server/operations/serve.ts";
import { slowly } from "#tests/setup/raw.ts";

const begun = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

it("a server keeps a connection for longer than the proxy in front of it does", async () => {
  const { server, port } = await listen((_, response) => response.end("done"), 0);
  onTestFinished(() => stop(server));
  const answer = await fetch(`http://localhost:${port}`);
  expect(await answer.text()).toBe("done");
  const [, seconds] = /timeout=(\d+)/.exec(answer.headers.get("Keep-Alive") ?? "") ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
});

describe("a server that stops", () => {
  it("cuts off what is not finished when the grace is over", async () => {
    const asked: unknown[] = [];
    const { server, port } = await listen((request) => asked.push(request), 0);
    const { answer } = slowly(`http://localhost:${port}`, begun);
    await expect.poll(() => asked.length).toBe(1);
    const start = performance.now();
    await stop(server, 200);
    expect(performance.now() - start).toBeGreaterThan(190);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(await answer).toBe("");
  });

  it("waits for an answer, and not for the connection that a browser keeps", async () => {
    const { server, port } = await listen((_, response) => {
      setTimeout(() => response.end("done"), 150);
    }, 0);
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    const answered = new Promise<number | undefined>((resolve) =>
      get(`http://localhost:${port}`, { agent }, (answer) =>
        answer.resume().on("end", () => resolve(answer.statusCode)),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = performance.now();
    await stop(server);
    expect(await answered).toBe(200);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
