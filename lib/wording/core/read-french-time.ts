import { foldFrenchWords } from "./fold-words.ts";
import { frenchTimeInWords } from "./french-time.ts";
import type { TimeOfDay } from "./grammar.ts";
import { readFrenchNumber } from "./read-french-number.ts";

const TIME = /^à (.+?) heures?(?: (.+) minutes?)?$/u;

/** Reads the hour of an event, «à minuit» and «à midi» included. */
export function readFrenchTime(text: string): TimeOfDay | undefined {
  const folded = foldFrenchWords(text);
  if (folded === "à minuit") return { hour: 0, minute: 0 };
  if (folded === "à midi") return { hour: 12, minute: 0 };
  const found = TIME.exec(folded);
  const hour = readFrenchNumber(found?.[1] ?? "");
  const minute = found?.[2] === undefined ? 0 : readFrenchNumber(found[2]);
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return undefined;
  return foldFrenchWords(frenchTimeInWords({ hour, minute })) === folded ? { hour, minute } : undefined;
}
