/** What the journal keeps of a fault: enough to find the line, nothing that a person typed. */
export type FaultDescription = {
  kind: string;
  code?: string;
  constraint?: string;
  table?: string;
  message?: string;
  frames: readonly string[];
  cause?: FaultDescription;
};

/** Faults whose message is written by the engine itself, or by us, and never quotes a value. */
const PLAIN_KINDS = new Set(["TypeError", "RangeError", "ReferenceError", "AbortError", "TimeoutError", "BlobFault"]);

function textOf(fault: Error, name: string): string | undefined {
  const value: unknown = name in fault ? Reflect.get(fault, name) : undefined;
  return typeof value === "string" ? value : undefined;
}

/** PostgreSQL and Prisma quote row values in their messages, JSON.parse quotes its input: of those only codes and names are kept. */
export function describeFault(fault: unknown, depth = 0): FaultDescription {
  if (!(fault instanceof Error)) return { kind: typeof fault, frames: [] };
  const [code, constraint, table] = ["code", "constraint", "table"].map((name) => textOf(fault, name));
  const isSystem = textOf(fault, "syscall") !== undefined;
  const message =
    isSystem || PLAIN_KINDS.has(fault.name) || process.env.NODE_ENV === "development" ? fault.message : undefined;
  const frames = (fault.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  const cause = fault.cause !== undefined && depth < 3 ? describeFault(fault.cause, depth + 1) : undefined;
  return {
    kind: fault.name,
    ...(code && { code }),
    ...(constraint && { constraint }),
    ...(table && { table }),
    ...(message && { message }),
    frames,
    ...(cause && { cause }),
  };
}
