export { NUMBERS_A_PAGE, numbersOfPage, pageOfNumber } from "./register-pages.ts";
