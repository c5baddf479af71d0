import { type ActParagraph, actParagraph } from "./act-text.ts";
import { arabicOnDateInCalendars } from "./arabic-date.ts";
import { arabicTimeInWords } from "./arabic-time.ts";
import { frenchOnDateInCalendars } from "./french-date.ts";
import { frenchTimeInWords } from "./french-time.ts";
import type { DateInCalendars, TimeOfDay } from "./grammar.ts";

type Moment = DateInCalendars & {
  time?: TimeOfDay | undefined;
  isTimeUnknown?: true | undefined;
  isApproximate?: true | undefined;
};

/**
 * How an act begins: «في يوم … هجرية، موافق … ميلادية، على الساعة …،». The hour and minute are stated
 * (D99:18, D99:33); where nobody knows them the act says so, and implies no order (FC:328). One that was not given is not said.
 */
export function whenParagraph(moment: Moment): ActParagraph | undefined {
  const clauses = [
    arabicOnDateInCalendars(moment, { weekday: true, era: true }),
    moment.isApproximate && "على وجه التقريب",
    moment.time ? arabicTimeInWords(moment.time) : moment.isTimeUnknown && "على ساعة ودقيقة غير معروفتين",
  ];
  return actParagraph(clauses, "، ", "،");
}

/** The same in French: «Le samedi …, à dix heures,». */
export function whenParagraphFr(moment: Moment): ActParagraph | undefined {
  const when = frenchOnDateInCalendars(moment, { weekday: true });
  const clauses = [
    when && when.charAt(0).toUpperCase() + when.slice(1),
    moment.isApproximate && "approximativement",
    moment.time ? frenchTimeInWords(moment.time) : moment.isTimeUnknown && "à une heure et une minute inconnues",
  ];
  return actParagraph(clauses, ", ", ",");
}
