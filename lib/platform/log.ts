import { pino } from "pino";
import { randomReference } from "./random.ts";
import { describeFault } from "./fault.ts";

/**
 * What a line of the journal may carry. The list is closed on purpose: no name, no number of a person, no address,
 * no text that somebody typed, no URL with a query.
 */
export type LogFields = {
  surface?: string;
  route?: string;
  method?: string;
  status?: number;
  milliseconds?: number;
  command?: string;
  refusal?: string;
  task?: string;
  attempt?: number;
  count?: number;
  id?: string;
  state?: string;
  bytes?: number;
};

const SECRET = ["password", "secret", "token", "authorization", "cookie", "key"];

const journal = pino({
  level: process.env["LOG_LEVEL"] ?? "info",
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: SECRET.flatMap((word) => [word, `*.${word}`]), censor: "•••" },
});

/** Tells that something ordinary happened; `message` is a fixed sentence of the program, never composed. */
export function logInfo(message: string, fields: LogFields = {}): void {
  journal.info(fields, message);
}

export function logWarning(message: string, fields: LogFields = {}, fault?: unknown): void {
  journal.warn({ ...fields, ...(fault !== undefined && { fault: describeFault(fault) }) }, message);
}

/** Records a fault and gives the short reference that the reader is shown and may read out on the phone. */
export function logFault(fault: unknown, fields: LogFields = {}): string {
  const reference = randomReference();
  journal.error({ ...fields, reference, fault: describeFault(fault) }, "fault");
  return reference;
}
