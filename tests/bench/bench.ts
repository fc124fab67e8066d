import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { answer, readWhole } from "#app/commands/arguments.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { compare, type Sample, serverNames } from "./comparison.ts";
import { factsOf } from "./facts.ts";
import { timeImport } from "./importing.ts";
import { type Report, reportInWords } from "./report.ts";
import { timeBrowser, timeServers } from "./rounds.ts";
import { timeSigningIn } from "./signing-in.ts";
import { openStand, type Stand } from "./stand.ts";
import { timeVerdicts } from "./verdicts.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    milliseconds: { type: "string", default: "1000" },
    months: { type: "string", default: "500" },
    browser: { type: "boolean", default: true },
    output: { type: "string", default: "var/bench.json" },
  },
  allowNegative: true,
});

await answer(async () => {
  const rounds = readWhole("rounds", values.rounds, 1) ?? 1;
  const milliseconds = readWhole("milliseconds", values.milliseconds, 1) ?? 1;
  const months = readWhole("months", values.months, 1) ?? 1;
  await mkdir("var", { recursive: true });
  const folder = await mkdtemp("var/bench-");
  try {
    const stand = await openStand(folder);
    const samples = await timeAll(stand, rounds, milliseconds);
    const report: Report = {
      at: new Date().toISOString(),
      rounds,
      pages: await factsOf(stand),
      servers: await serversOf(stand),
      verdicts: await timeVerdicts(stand, rounds),
      signingIn: await timeSigningIn(stand, rounds),
      comparisons: compare(samples),
      importing: await timeImport(stand, folder, months),
    };
    await stand.close();
    await mkdir(dirname(values.output), { recursive: true });
    await writeFile(values.output, `${JSON.stringify(report, null, 2)}\n`);
    return `${reportInWords(report)}\n\nAll of it is in ${values.output}.`;
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** The rounds on the servers after one that warms them up, then those in the browser. */
async function timeAll(stand: Stand, rounds: number, milliseconds: number): Promise<Sample[]> {
  await timeServers(stand, milliseconds, [1]);
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    samples.push(...(await timeServers(stand, milliseconds, [1, 16])));
  }
  if (!values.browser) return samples;
  const browser = await openBrowser();
  for (let round = 0; round < rounds; round += 1) {
    samples.push(...(await timeBrowser(stand, browser)));
  }
  await browser.close();
  return samples;
}

function serversOf({ servers }: Stand): Promise<Report["servers"]> {
  return Promise.all(
    serverNames.map(async (server) => {
      const { startUp, atRest, meter } = servers[server];
      const { mostMemory } = await meter();
      return { server, startUp, memory: atRest.memory, mostMemory };
    }),
  );
}
