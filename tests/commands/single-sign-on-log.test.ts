import { expect, it } from "vitest";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { settleNorthmere } from "#tests/setup/cast.ts";
import { lastingAddress } from "#tests/setup/databases.ts";
import { ask } from "#tests/setup/raw.ts";
import { serve } from "#tests/setup/served.ts";

it("a provider that is down delays no start, and neither its secret nor what it sends back is in the log", async () => {
  const address = await lastingAddress("SQLite");
  const db = await openDatabase(address);
  await migrate(db, address);
  await settleNorthmere(db);
  await db.destroy();
  const served = await serve({
    DATABASE_URL: address,
    LOG_LEVEL: "debug",
    PUBLIC_URL: "http://localhost:3000",
    OIDC_ISSUER: "http://localhost:1/0f1e2d3c-4b5a-4000-8000-00000000000a/v2.0",
    OIDC_CLIENT_ID: "real-headlines",
    OIDC_CLIENT_SECRET: "the-secret-of-both",
  });
  const path = "/single-sign-on/callback?code=a-code-of-theirs&state=a-state-of-ours";
  const answers = [
    await ask(served.address, "/sign-in"),
    await ask(served.address, "/single-sign-on/start"),
    await ask(served.address, path),
    await ask(served.address, path.replace("callback", "%63allback")),
    await ask(served.address, path.replace("?", ".data?")),
    await ask(served.address, `${path}&error=${"a".repeat(9000)}`),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 503, 400, 400, 400, 414]);
  expect(answers[0]?.body).toContain("Sign in with Microsoft");
  for (const { headers } of answers.slice(1, 5)) {
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    });
  }
  served.child.kill("SIGTERM");
  const { code, output, errors } = await served.end();
  expect(code).toBe(0);
  expect(errors).toBe("");
  for (const hidden of ["the-secret-of-both", "a-code-of-theirs", "a-state-of-ours"]) {
    expect(output).not.toContain(hidden);
  }
  expect(output).toContain("single sign-on does not answer");
  expect(output).toContain("Nobody has the emergency password");
});
