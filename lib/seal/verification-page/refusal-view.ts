import type { Locale } from "#lib/kernel/texts.ts";
import { beside } from "./beside.ts";
import { element } from "./element.ts";
import { serialForm } from "./form-view.ts";
import { note, panel } from "./panel.ts";
import type { Words } from "./words.ts";

/** A code that the registry did not sign: why, and what to do. */
export function notAuthenticView(why: string, words: Words): HTMLElement {
  const steps = ["rescan", "refuse", "report"].map((step) => element("li", {}, words(`advice.${step}`)));
  const advice = element(
    "section",
    { class: "summary" },
    element("h2", {}, words("advice.title")),
    element("ul", { class: "advice" }, ...steps),
  );
  return beside(panel("notAuthentic", words, { why }), advice);
}

/** No answer from the registry: the serial that was typed is there to be tried again. */
export function unreachableView(typed: string, words: Words, locale: Locale): HTMLElement {
  return beside(
    panel("unreachable", words),
    serialForm({ heading: words("form.again"), typed, isMalformed: false }, words, locale),
    note("info", "lock", words("privacySerial")),
  );
}
