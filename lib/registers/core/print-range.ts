import { err, ok, type Result } from "#lib/kernel/result.ts";

/** As many acts as one file holds: beyond it a register is printed by ranges of numbers, as its paper would be bound in volumes. */
export const ACTS_A_FILE = 500;

type Numbers = { from: number; to: number };

/**
 * The numbers that one file of a register prints: all of them, or those that were asked. Refuses a register that holds none
 * (`registers.nothingToPrint`), numbers that it does not hold (`registers.printNumbers`), and more than a file holds (`registers.printTooLarge`).
 */
export function printedNumbers(
  { firstNo, lastNo }: { firstNo: number; lastNo: number },
  asked: { from: number | undefined; to: number | undefined },
): Result<Numbers> {
  if (lastNo < firstNo) return err({ code: "registers.nothingToPrint" });
  const { from = firstNo, to = lastNo } = asked;
  if (from < firstNo || to > lastNo || from > to)
    return err({ code: "registers.printNumbers", params: { first: firstNo, last: lastNo } });
  if (to - from + 1 > ACTS_A_FILE) return err({ code: "registers.printTooLarge", params: { most: ACTS_A_FILE } });
  return ok({ from, to });
}

/** The ranges in which a whole register is printed, each within one file; none for an empty register. */
export function rangesOf({ firstNo, lastNo }: { firstNo: number; lastNo: number }): readonly Numbers[] {
  const ranges: Numbers[] = [];
  for (let from = firstNo; from <= lastNo; from += ACTS_A_FILE)
    ranges.push({ from, to: Math.min(from + ACTS_A_FILE - 1, lastNo) });
  return ranges;
}
