import type { Locale } from "#lib/kernel/texts.ts";
import { kindInWords } from "./document-view.ts";
import { element } from "./element.ts";
import { wholeFile } from "./file-view.ts";
import { serialForm } from "./form-view.ts";
import { note, panel } from "./panel.ts";
import { beside } from "./beside.ts";
import { group, identifier, row } from "./rows.ts";
import type { PageState } from "./state.ts";
import { dayInWords, instantInWords, printedSerial, type Words } from "./words.ts";

type Shown = Extract<PageState, { show: "serial" }>;

/** What the registry says of a typed serial: verdict, kind, office and date, never a person. */
export function serialView(
  { serial, answer, checkedAt, isWholeFile }: Shown,
  words: Words,
  locale: Locale,
): HTMLElement {
  if (answer.verdict === "unknown") {
    const form = { heading: words("form.again"), typed: printedSerial(serial), isMalformed: false };
    return beside(panel("unknown", words), serialForm(form, words, locale));
  }
  const label = (name: string) => words(`field.${name}`);
  const office = locale === "ar" ? answer.officeAr : answer.officeFr;
  const rows = [
    row(label("serial"), identifier(printedSerial(serial))),
    answer.kind === null ? undefined : row(label("kind"), kindInWords(answer.kind, words)),
    office === null ? undefined : row(label("office"), office),
    answer.issuedOn === null ? undefined : row(label("issuedOn"), dayInWords(answer.issuedOn, words)),
    isWholeFile && wholeFile(words),
  ];
  const { verdict, takenBackOn: on } = answer;
  const since = on === null ? undefined : words(`since.${verdict}`, { day: dayInWords(on, words) });
  const lines = group(words("group.document"), rows);
  const hint = [words("privacySerial"), words("checkedAt", instantInWords(checkedAt, words))].join(" ");
  return beside(
    panel(verdict, words, since === undefined ? {} : { why: since }),
    element("section", { class: "summary" }, element("h2", {}, words("compare.title")), lines),
    isWholeFile ? undefined : note("info", "code", words("compare.serial")),
    element("p", { class: "hint" }, hint),
  );
}
