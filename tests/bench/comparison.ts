import { medians } from "./medians.ts";

/** One measurement of one server in one round; the rounds are in order. */
export type Sample = {
  page: string;
  circumstance: string;
  server: ServerName;
  measured: Record<string, number>;
};

export const serverNames = ["application", "react", "replay"] as const;
export type ServerName = (typeof serverNames)[number];

/** The medians of the rounds, and how many times each floor's the application's are. */
export type Comparison = {
  page: string;
  circumstance: string;
  servers: { [Server in ServerName]?: Record<string, number> };
  times: { [Server in ServerName]?: Record<string, number> };
};

export function compare(samples: readonly Sample[]): Comparison[] {
  const groups = Map.groupBy(samples, ({ page, circumstance }) => `${page}, ${circumstance}`);
  return [...groups.values()].map((group) => {
    const rounds = Map.groupBy(group, ({ server }) => server);
    const own = rounds.get("application") ?? [];
    const [{ page, circumstance }] = own as [Sample];
    return {
      page,
      circumstance,
      servers: each(rounds, (taken) => medians(taken.map(({ measured }) => measured))),
      times: each(rounds, (taken) =>
        medians(taken.map(({ measured }, round) => times(own[round]?.measured, measured))),
      ),
    };
  });
}

const each = <Result>(
  rounds: Map<ServerName, Sample[]>,
  of: (taken: Sample[]) => Result,
): { [Server in ServerName]?: Result } =>
  Object.fromEntries([...rounds].map(([server, taken]) => [server, of(taken)]));

/** Of what is best when it is nothing there are no times. */
const bestAtNone = ["blocking", "shift"];

function times(own: Sample["measured"] = {}, floor: Sample["measured"]): Record<string, number> {
  const names = Object.keys(floor).filter((name) => !bestAtNone.includes(name));
  return Object.fromEntries(
    names.map((name) => [name, (own[name] ?? Number.NaN) / (floor[name] ?? Number.NaN)]),
  );
}
