/** SQLSTATE of `raise exception` without a code of its own: how our SQL functions refuse. */
const RAISED = "P0001";

/** The code that one of our SQL functions raised (`registers.notOpen`), when the fault is such a refusal. */
export function raisedCode(fault: unknown): string | undefined {
  for (let here: unknown = fault, depth = 0; typeof here === "object" && here !== null && depth < 5; depth += 1) {
    const text = JSON.stringify(here, Object.getOwnPropertyNames(here));
    if (text.includes(RAISED)) return /\b[a-z][A-Za-z]+\.[a-z][A-Za-z]+\b(?=["\\\s`]|$)/.exec(messageOf(here))?.[0];
    here = (here as { cause?: unknown }).cause;
  }
  return undefined;
}

function messageOf(fault: object): string {
  const meta: unknown = Reflect.get(fault, "meta");
  return `${String(Reflect.get(fault, "message") ?? "")} ${meta === undefined ? "" : JSON.stringify(meta)}`;
}
