import { expect, it } from "vitest";
import { freshFolder } from "#tests/setup/databases.ts";
import { killDuringImports } from "./kill-during-imports.ts";
import { killDuringSaves } from "./kill-during-saves.ts";

it("a server that is killed in the midst of saves keeps every save that it acknowledged, once", {
  timeout: 400_000,
}, async () => {
  const seen = await killDuringSaves.run(freshFolder(), 20);
  const [, saves] = /^(\d+) acknowledged saves in 20 rounds, each there once$/.exec(seen) ?? [];
  expect(Number(saves)).toBeGreaterThanOrEqual(100);
});

it("a server that is killed at any step of an import has all of its figures or none", {
  timeout: 180_000,
}, async () => {
  const seen = await killDuringImports.run(freshFolder(), 5);
  expect(seen).toMatch(/^5 imports cut off, \d of them there as a whole and \d not at all$/);
});
