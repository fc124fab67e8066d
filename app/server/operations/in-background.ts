import { setPriority } from "node:os";

/** Lets everybody who waits for a page go before this thread. Elsewhere than on Linux that would be the whole program. */
export function goBehind(): void {
  if (process.platform === "linux") setPriority(0, 10);
}
