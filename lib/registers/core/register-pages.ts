export const NUMBERS_A_PAGE = 50;

/** The numbers that one page of a register shows: a register has no hole (D22:19), so its pages are stretches of numbers. */
export function numbersOfPage(firstNo: number, page: number): { from: number; to: number } {
  const from = firstNo + (page - 1) * NUMBERS_A_PAGE;
  return { from, to: from + NUMBERS_A_PAGE - 1 };
}

/** The page on which a number stands; the nearest page for a number that the register does not hold. An empty register has one page. */
export function pageOfNumber({ firstNo, lastNo }: { firstNo: number; lastNo: number }, no: number): number {
  const held = Math.min(Math.max(no, firstNo), Math.max(lastNo, firstNo));
  return Math.floor((held - firstNo) / NUMBERS_A_PAGE) + 1;
}
