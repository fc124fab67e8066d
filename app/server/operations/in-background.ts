import { setPriority } from "node:os";

/** Gives pages priority over this thread; only on Linux, as elsewhere it would slow the whole program. */
export function goBehind(): void {
  if (process.platform === "linux") setPriority(0, 10);
}
