import { printRegister } from "#lib/documents/index.ts";
import { registerPaper } from "../../../_route/register-paper.ts";

/** A register printed whole, or the range of numbers that was asked. */
export const GET = registerPaper("registerPrint", "register", (officer, { id, at, query }) =>
  printRegister(officer, { id, from: numberIn(query.get("from")), to: numberIn(query.get("to")) }, at),
);

/** A number as it was typed into the address: none where nothing was, and one that no register holds for anything else. */
function numberIn(typed: string | null): number | undefined {
  if (typed === null || typed === "") return undefined;
  return /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
}
