import { type Environment, parseEnvironment } from "#app/server/operations/environment.ts";

/** Says something to the person at the terminal. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Says something that is for the person at the terminal and not for the log on standard output. */
export const mention = (line: string): void => void process.stderr.write(`${line}\n`);

/** Says on standard error why the command cannot go on, and ends it. */
export function giveUp(reason: unknown, code = 1): never {
  process.stderr.write(`${reason instanceof Error ? reason.message : reason}\n`);
  process.exit(code);
}

/** The settings of this process; every fault is said before the command ends. */
export function environment(): Environment {
  const parsed = parseEnvironment(process.env);
  return parsed.ok ? parsed.environment : giveUp(parsed.problems.join("\n"));
}

/** A database's address as it may be said: without the password in it. */
export const sayable = (address: string): string => address.replace(/:[^:/@]+@/, ":…@");
