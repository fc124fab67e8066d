import { expect, it } from "vitest";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { settleNorthmere } from "#tests/setup/cast.ts";
import { lastingAddress } from "#tests/setup/databases.ts";
import { serve } from "#tests/setup/served.ts";
import { letIn, System } from "#tests/setup/system.ts";

it("what another system sends is not in the log, its token least of all", async () => {
  const address = await lastingAddress("SQLite");
  const db = await openDatabase(address);
  await migrate(db, address);
  const { missedBinsId } = await settleNorthmere(db);
  const secret = await letIn(db, [missedBinsId]);
  await db.destroy();
  const served = await serve({ DATABASE_URL: address, LOG_LEVEL: "debug" });
  const system = new System(served, secret);
  const bins = "/api/metrics/missed-bin-calls/figures";
  const answers = [
    await system.put(`${bins}/2026-01`, { value: 1, note: "typed-in-a-note" }),
    await system.put(`${bins}/2026-01`, { value: 2 }),
    await system.put("/api/metrics/nothing/figures/2026-01", { value: 2 }),
    await system.send(`${bins}/2026-01`, "typed-in-a-note"),
    await system.get(`${bins}?token=${secret}`),
    await new System(served, `${secret}x`).get(bins),
  ];
  expect(answers.map(({ status }) => status)).toEqual([201, 422, 403, 400, 200, 401]);
  served.child.kill("SIGTERM");
  const { code, output } = await served.end();
  expect(code).toBe(0);
  const hash = secret.slice(3);
  for (const hidden of [secret, hash, hash.slice(0, 12), "Bearer", "typed-in-a-note"]) {
    expect(output).not.toContain(hidden);
  }
  const requests = served.lines().filter(({ msg }) => msg === "request");
  expect(requests.map(({ requestId }) => requestId)).toEqual(
    answers.map(({ headers }) => headers.get("X-Request-Id")),
  );
});
