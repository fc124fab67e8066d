import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readWhole } from "#app/commands/arguments.ts";
import { giveUp, say } from "#app/commands/terminal.ts";
import { killDuringImports } from "./kill-during-imports.ts";
import { killDuringSaves } from "./kill-during-saves.ts";
import type { Trial } from "./trial.ts";

/** What the program must live through, each with how often it is tried. */
const trials: Trial[] = [killDuringSaves, killDuringImports];

const { values, positionals } = parseArgs({
  options: { rounds: { type: "string" } },
  allowPositionals: true,
});

try {
  const rounds = readWhole("rounds", values.rounds, 1);
  const asked = trials.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  for (const { id, name, rounds: usual, run } of asked) {
    const folder = await mkdtemp(join(tmpdir(), "real-headlines-endure-"));
    const start = performance.now();
    const found = await run(folder, rounds ?? usual);
    const seconds = Math.round((performance.now() - start) / 1000);
    say(`${id} ${name}: ${found} (${seconds} s)`);
    await rm(folder, { recursive: true });
  }
} catch (error) {
  giveUp(error);
}
