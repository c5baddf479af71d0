/** Whether a fault of the system or of PostgreSQL carries this code (`EEXIST`, `28P01`). */
export function isCode(fault: unknown, ...codes: readonly string[]): boolean {
  return fault instanceof Error && "code" in fault && codes.includes(String(fault.code));
}
