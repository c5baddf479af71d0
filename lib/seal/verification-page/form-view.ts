import type { Locale } from "#lib/kernel/texts.ts";
import { hasCamera } from "./camera.ts";
import { element } from "./element.ts";
import { fileWay } from "./file-view.ts";
import { icon } from "./icons.ts";
import type { PageState } from "./state.ts";
import type { Words } from "./words.ts";

type Shown = Extract<PageState, { show: "form" }>;

const EXAMPLE = "EX26 R4GQ 7HC";

/** Three ways to check: scan the code, give the file or a photograph, or type the serial. The form is a plain GET that comes back to this page. */
export function formView({ typed, isMalformed, problem }: Shown, words: Words, locale: Locale): HTMLElement {
  return element(
    "div",
    { class: "ways" },
    element("h1", { tabindex: "-1" }, words("form.title")),
    element(
      "section",
      { class: "way way-scan" },
      element("div", { class: "way-figure" }, element("span", { class: "medallion" }, icon("code"))),
      element("h2", {}, words("form.scan")),
      element("p", {}, words("form.scanText")),
      hasCamera()
        ? element("button", { type: "button", class: "button", id: "scan" }, icon("camera"), words("form.camera"))
        : undefined,
    ),
    fileWay(words, locale, problem),
    serialForm({ heading: words("form.type"), typed, isMalformed }, words, locale),
  );
}

type SerialForm = { heading: string; typed: string; isMalformed: boolean };

/** The form that asks for a serial; alone, it stands beside an answer to be tried again. */
export function serialForm({ heading, typed, isMalformed }: SerialForm, words: Words, locale: Locale): HTMLElement {
  return element(
    "section",
    { class: "way" },
    element("h2", {}, heading),
    element("p", { class: "hint" }, words("form.typeText")),
    element(
      "form",
      { method: "get", novalidate: true },
      element("input", { type: "hidden", name: "lang", value: locale }),
      ...field(typed, isMalformed, words),
      element("button", { type: "submit", class: "button" }, words("form.submit")),
    ),
  );
}

function field(typed: string, isMalformed: boolean, words: Words): (HTMLElement | undefined)[] {
  const problem = element("p", { class: "problem", id: "serial-problem" }, icon("octagon"), words("form.malformed"));
  const input = {
    id: "serial",
    name: "serial",
    type: "text",
    class: "input",
    value: typed,
    autocomplete: "off",
    autocapitalize: "characters",
    spellcheck: "false",
    dir: "ltr",
    maxlength: "40",
    "aria-invalid": isMalformed ? "true" : undefined,
    "aria-describedby": isMalformed ? "serial-hint serial-problem" : "serial-hint",
  };
  return [
    element("label", { for: "serial" }, words("form.serial")),
    element(
      "p",
      { class: "hint", id: "serial-hint" },
      `${words("form.hint")} `,
      element("bdi", { dir: "ltr" }, EXAMPLE),
    ),
    isMalformed ? problem : undefined,
    element("input", input),
  ];
}
