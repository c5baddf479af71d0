/** Lock or statement waited too long, a deadlock was broken, or no connection came free: everything was undone, a new try may pass. */
const BUSY = /\b(55P03|57014|40P01|P2024|P2028|P2034)\b/;

/** Whether a fault only means that too many people want the same thing at this moment. */
export function isBusy(fault: unknown): boolean {
  for (let here: unknown = fault, depth = 0; typeof here === "object" && here !== null && depth < 5; depth += 1) {
    if (BUSY.test(`${String(Reflect.get(here, "code"))} ${JSON.stringify(Reflect.get(here, "meta") ?? "")}`))
      return true;
    here = Reflect.get(here, "cause");
  }
  return false;
}
