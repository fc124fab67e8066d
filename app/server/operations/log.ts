import { type DestinationStream, type Logger, pino } from "pino";

export type Log = Logger;

/** Logs one JSON object a line. Log paths and ids, never secrets or what people typed. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: ["password", "token", "cookie", "*.password", "*.token", "*.cookie"] },
  };
  return destination ? pino(options, destination) : pino(options);
}
