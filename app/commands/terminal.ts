import { type Environment, parseEnvironment } from "#app/server/operations/environment.ts";

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** To standard error, because standard output is the log. */
export const mention = (line: string): void => void process.stderr.write(`${line}\n`);

export function giveUp(reason: unknown, code = 1): never {
  process.stderr.write(`${reason instanceof Error ? reason.message : reason}\n`);
  process.exit(code);
}

/** Ends the process after reporting every fault. */
export function environment(): Environment {
  const parsed = parseEnvironment(process.env);
  return parsed.ok ? parsed.environment : giveUp(parsed.problems.join("\n"));
}

/** A database's address without its password. */
export const sayable = (address: string): string => address.replace(/:[^:/@]+@/, ":…@");
