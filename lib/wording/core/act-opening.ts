import { type ActParagraph, actParagraph } from "./act-text.ts";
import { arabicOnDateInCalendars } from "./arabic-date.ts";
import { arabicTimeInWords } from "./arabic-time.ts";
import { frenchOnDateInCalendars } from "./french-date.ts";
import { frenchTimeInWords } from "./french-time.ts";
import type { DateInCalendars, TimeOfDay } from "./grammar.ts";

type Moment = DateInCalendars & { time?: TimeOfDay | undefined; isApproximate?: true | undefined };

/** How an act begins: «في يوم … هجرية، موافق … ميلادية، على الساعة …،». An hour that nobody knows is not said. */
export function whenParagraph(moment: Moment): ActParagraph | undefined {
  const clauses = [
    arabicOnDateInCalendars(moment, { weekday: true, era: true }),
    moment.isApproximate && "على وجه التقريب",
    moment.time && arabicTimeInWords(moment.time),
  ];
  return actParagraph(clauses, "، ", "،");
}

/** The same in French: «Le samedi …, à dix heures,». */
export function whenParagraphFr(moment: Moment): ActParagraph | undefined {
  const when = frenchOnDateInCalendars(moment, { weekday: true });
  const clauses = [
    when && when.charAt(0).toUpperCase() + when.slice(1),
    moment.isApproximate && "approximativement",
    moment.time && frenchTimeInWords(moment.time),
  ];
  return actParagraph(clauses, ", ", ",");
}
