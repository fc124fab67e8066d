import { afterEach, beforeEach, vi } from "vitest";

const terminal = globalThis.console;
const methods = ["debug", "info", "log", "warn", "error"] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(terminal, method);
});

afterEach(() => {
  const printed = methods.flatMap((method) =>
    vi.mocked(terminal[method]).mock.calls.map((call) => `console.${method}: ${call.join(" ")}`),
  );
  vi.restoreAllMocks();
  if (printed.length > 0) throw new Error(`The console was used:\n${printed.join("\n")}`);
});
