import { setTimeout as pause } from "node:timers/promises";

/** Somebody who is signed in, and where. */
export type AtScreens = { address: string; cookie: string };

/** A long file: a row for each metric and month, with the metric's slug, the month, a part and a whole. */
export type LongFile = { csv: string; slugs: string[] };

export type ScreenStep = "upload" | "columns" | "metrics" | "confirmation";

/** A file of so many months of each metric, from a January on. */
export function longFile(slugs: readonly string[], months: number, from = 1900): LongFile {
  const rows = slugs.flatMap((slug, place) =>
    Array.from({ length: months }, (_, month) => {
      const year = from + Math.floor(month / 12);
      const period = `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
      return `${slug},${period},${(place * month) % 97},${100 + place}`;
    }),
  );
  return { csv: ["metric,month,part,whole", ...rows].join("\n"), slugs: [...slugs] };
}

/**
 * Imports a long file through the screens, each step as a browser sends it; returns the import's address.
 *
 * @param before called as each step begins
 * @throws Error at an answer that is not the next step's
 */
export async function importThroughScreens(
  at: AtScreens,
  { csv, slugs }: LongFile,
  before: (step: ScreenStep) => void = () => {},
): Promise<string> {
  before("upload");
  const upload = new FormData();
  upload.set("pasted", "");
  upload.set("file", new File([csv], "long.csv"));
  const begun = (await send(at, "/imports", upload)).replace("/columns", "");
  before("columns");
  const roles = {
    "column-1": "group",
    "column-2": "month",
    "column-3": "figure",
    "column-4": "figure",
  };
  const shape = { months: "down", blanks: "left out", filters: "", ...roles };
  await send(at, `${begun}/columns`, new URLSearchParams(shape));
  before("metrics");
  const chosen = slugs.map((slug, place): [string, string] => [`metric-${place + 1}`, slug]);
  const adds: [string, string][] = [
    ["role-1", "part"],
    ["role-2", "whole"],
  ];
  await send(at, `${begun}/metrics`, new URLSearchParams([...chosen, ...adds]));
  if ((await standing(at, begun)) !== `${begun}/confirmation`)
    throw new Error("The file was not read as it is meant");
  before("confirmation");
  await send(at, `${begun}/confirmation`, new URLSearchParams());
  await standing(at, begun);
  return begun;
}

/** Where an import goes on, once no job of it is under way; nothing where it is recorded. */
export async function standing(
  { address, cookie }: AtScreens,
  path: string,
): Promise<string | null> {
  for (;;) {
    const answer = await fetch(address + path, { headers: { Cookie: cookie }, redirect: "manual" });
    await answer.text();
    if (answer.headers.get("Refresh") === null) return answer.headers.get("Location");
    await pause(50);
  }
}

async function send(
  { address, cookie }: AtScreens,
  path: string,
  body: FormData | URLSearchParams,
): Promise<string> {
  const answer = await fetch(address + path, {
    method: "POST",
    body,
    headers: { Cookie: cookie, Origin: address },
    redirect: "manual",
  });
  const next = answer.headers.get("Location");
  if (answer.status !== 302 || next === null) {
    throw new Error(`${path} answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
  }
  return next;
}
