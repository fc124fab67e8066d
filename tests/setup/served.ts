import { type Program, program } from "./program.ts";

export type Line = Record<string, unknown> & { msg?: string };

export type Served = Program & { address: string; lines: () => Line[] };

/** The program as `npm start` runs it, once it answers. */
export async function serve(variables: Record<string, string>): Promise<Served> {
  const started = program("app/commands/start.ts", { PORT: "0", ...variables });
  const lines = () => started.printed.output.split("\n").filter(Boolean).map(parse);
  const serving = () => lines().find(({ msg }) => msg === "serving");
  while (!serving()) {
    if (started.child.exitCode !== null) throw new Error(started.printed.errors);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { ...started, lines, address: `http://localhost:${serving()?.port}` };
}

const parse = (line: string): Line => JSON.parse(line);
