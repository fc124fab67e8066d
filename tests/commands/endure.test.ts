import { expect, it } from "vitest";
import { killDuringSaves } from "#app/commands/endure/kill-during-saves.ts";
import { freshFolder } from "#tests/setup/databases.ts";

it("a server that is killed in the midst of saves keeps every save that it acknowledged, once", {
  timeout: 400_000,
}, async () => {
  const seen = await killDuringSaves.run(freshFolder(), 20);
  const [, saves] = /^(\d+) acknowledged saves in 20 rounds, each there once$/.exec(seen) ?? [];
  expect(Number(saves)).toBeGreaterThanOrEqual(100);
});
