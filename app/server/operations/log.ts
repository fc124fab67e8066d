import { type DestinationStream, type Logger, pino } from "pino";

export type Log = Logger;

/** One JSON object a line. What is logged names paths and people's ids, never what they typed or a secret. */
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
