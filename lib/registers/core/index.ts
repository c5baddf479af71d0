export { closingDayOf } from "./closing-day.ts";
export { NUMBERS_A_PAGE, numbersOfPage, pageOfNumber } from "./register-pages.ts";
