import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("a run of the tests that failed ends as failed, whatever the database server does at the end", () => {
  const run = 'import "#tests/setup/postgres.ts"; process.exitCode = 3;';
  const { status } = spawnSync(process.execPath, ["--input-type=module", "--eval", run]);
  expect(status).toBe(3);
});
