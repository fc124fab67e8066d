import type { Comparison } from "./comparison.ts";
import type { PageFacts } from "./facts.ts";
import type { Importing } from "./importing.ts";
import type { SigningInFacts } from "./signing-in.ts";
import { table } from "./table.ts";
import type { VerdictFacts } from "./verdicts.ts";

export type ServerFacts = { server: string; startUp: number; memory: number; mostMemory: number };

export type Report = {
  at: string;
  rounds: number;
  pages: PageFacts[];
  servers: ServerFacts[];
  verdicts: VerdictFacts;
  signingIn: SigningInFacts;
  /** The medians of the rounds; times are in milliseconds. */
  comparisons: Comparison[];
  importing: Importing;
};

/** The report as the terminal shows it. */
export function reportInWords(report: Report): string {
  const { rounds, pages, servers, verdicts, signingIn, comparisons, importing } = report;
  return [
    `Ten years of 200 metrics and 200 campaigns on SQLite, ${rounds === 1 ? "one round" : `the medians of ${rounds} rounds`}. "React" is the page's own queries and markup without a framework, "replay" its bytes from memory.`,
    ...["1 at once", "16 at once"].map((crowd) => onTheServer(crowd, comparisons)),
    ...["unthrottled", "slow phone"]
      .filter((circumstance) => comparisons.some((one) => one.circumstance === circumstance))
      .map((circumstance) => inTheBrowser(circumstance, comparisons)),
    table(
      "bytes as sent",
      ["HTML", "CSS", "JavaScript", "in all", "requests", "queries"],
      pages.map(({ page, html, css, javascript, requests, queries }) => [
        page,
        html,
        css,
        javascript,
        html + css + javascript,
        requests,
        queries,
      ]),
    ),
    table(
      "import",
      ["screens' s", "bare s", "of bare", "review p95 ms", "idle", "times"],
      [
        [
          `${importing.rows.toLocaleString("en-GB")} rows`,
          importing.screens / 1000,
          importing.bare / 1000,
          importing.share,
          importing.meanwhile,
          importing.idle,
          importing.times,
        ],
      ],
    ),
    table(
      "processes",
      ["start-up ms", "MB at rest", "MB at most"],
      servers.map(({ server, startUp, memory, mostMemory }) => [
        server,
        startUp,
        memory / 1e6,
        mostMemory / 1e6,
      ]),
    ),
    table(
      "verdicts",
      ["ms", "beside", "times"],
      [
        ["the review with those it kept", verdicts.kept, verdicts.none, verdicts.keptToNone],
        ["a fresh one, to a page of the review", verdicts.cold, verdicts.page, verdicts.coldToPage],
      ],
    ),
    table(
      "a wrong password",
      ["ms", "unknown", "times"],
      [["of a known account", signingIn.known, signingIn.unknown, signingIn.knownToUnknown]],
    ),
  ].join("\n\n");
}

function onTheServer(crowd: string, comparisons: Comparison[]): string {
  return table(
    crowd,
    [
      "CPU ms",
      "React's",
      "times",
      "replay's",
      "times",
      "p50 ms",
      "p99 ms",
      "a second",
      "React's",
      "replay's",
    ],
    comparisons
      .filter(({ circumstance }) => circumstance === crowd)
      .map(({ page, servers: { application, react, replay }, times }) => [
        page,
        ...[application?.cpu, react?.cpu, times.react?.cpu, replay?.cpu, times.replay?.cpu],
        ...[application?.p50, application?.p99],
        ...[application?.perSecond, react?.perSecond, replay?.perSecond],
      ]),
  );
}

function inTheBrowser(circumstance: string, comparisons: Comparison[]): string {
  return table(
    circumstance,
    ["painted ms", "bare", "times", "main thread ms", "bare", "blocking ms", "bare", "shift"],
    comparisons
      .filter((one) => one.circumstance === circumstance)
      .map(({ page, servers: { application, replay }, times }) => [
        page,
        ...[application?.painted, replay?.painted, times.replay?.painted],
        ...[application?.mainThread, replay?.mainThread],
        ...[application?.blocking, replay?.blocking, application?.shift],
      ]),
  );
}
