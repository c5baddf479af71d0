import type { Locale } from "#lib/kernel/texts.ts";
import { element } from "./element.ts";
import { icon } from "./icons.ts";
import { note, panel } from "./panel.ts";
import { beside } from "./beside.ts";
import { group, identifier, row } from "./rows.ts";
import type { PageState } from "./state.ts";
import { instantInWords, printedSerial, type Words } from "./words.ts";

type Shown = Extract<PageState, { show: "file" }>;

/** A file that is whole, of a copy whose standing only the register knows, and the register cannot be reached. */
export function fileView({ serial, signedAt, checkedAt }: Shown, words: Words): HTMLElement {
  const { day, hour } = instantInWords(signedAt, words);
  const lines = group(words("group.document"), [
    row(words("field.serial"), identifier(printedSerial(serial))),
    row(words("field.signedAt"), words("dayAndHour", { day, hour })),
    wholeFile(words),
  ]);
  return beside(
    panel("authentic", words, { text: words("file.alone") }),
    note("warn", "warning", words("revocation.unreachable")),
    element("section", { class: "summary" }, element("h2", {}, words("compare.title")), lines),
    element("p", { class: "hint" }, words("checkedAt", instantInWords(checkedAt, words))),
  );
}

/** The line that says that no byte of the file was changed. */
export function wholeFile(words: Words): HTMLElement {
  return row(words("field.file"), element("span", { class: "badge" }, icon("check"), words("field.fileWhole")));
}

/** A copy as a file, or a photograph of its code; the two ways are one field, on which a file may be dropped. */
export function fileWay(words: Words, locale: Locale, problem: string | undefined): HTMLElement {
  return element(
    "section",
    { class: "way way-file" },
    element("h2", {}, words("form.file")),
    element("p", { class: "hint", id: "file-hint" }, words("form.fileText")),
    problem === undefined
      ? undefined
      : element("p", { class: "problem", role: "alert" }, icon("octagon"), words(`problem.${problem}`)),
    element("input", {
      id: "file",
      class: "visually-hidden",
      type: "file",
      accept: "application/pdf,image/*",
      lang: locale,
      "aria-describedby": "file-hint",
    }),
    element("label", { for: "file", class: "drop" }, icon("file"), words("form.choose")),
    element("p", { class: "hint" }, words("form.fileStays")),
  );
}
