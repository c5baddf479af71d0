import { directionOf, type Locale, LOCALES } from "#lib/kernel/texts.ts";
import { element } from "./element.ts";
import { icon, mark } from "./icons.ts";
import type { Words } from "./words.ts";

const LANGUAGE_NAMES = { ar: "العربية", fr: "Français" } as const satisfies Record<Locale, string>;

type Frame = { locale: Locale; words: Words; hasWayBack: boolean; choose: (locale: Locale) => void };

/** The page around what it shows: lettering of the state, mark, languages, way back, foot. */
export function frame({ locale, words, hasWayBack, choose }: Frame, content: HTMLElement): HTMLElement[] {
  const back = element("a", { class: "back", href: "#" }, icon("back", true), words("another"));
  return [
    element(
      "header",
      {},
      element(
        "div",
        { class: "state" },
        element(
          "div",
          { class: "wrap" },
          element(
            "span",
            { lang: "ar", dir: "rtl" },
            "المملكة المغربية",
            element("span", { class: "ministry" }, "وزارة الداخلية"),
          ),
          element(
            "span",
            { lang: "fr", dir: "ltr" },
            "Royaume du Maroc",
            element("span", { class: "ministry" }, "Ministère de l’Intérieur"),
          ),
        ),
      ),
      element("div", { class: "band" }),
      element(
        "div",
        { class: "head" },
        element(
          "div",
          { class: "wrap" },
          element(
            "div",
            { class: "brand" },
            mark(),
            element("span", {}, element("b", {}, words("brand")), words("registry")),
          ),
          element(
            "nav",
            { class: "languages", "aria-label": words("language") },
            ...LOCALES.map((other) => language(other, locale, choose)),
          ),
        ),
      ),
    ),
    element("main", { class: "wrap" }, hasWayBack ? back : undefined, content),
    element("footer", { class: "foot" }, element("div", { class: "wrap" }, legalBasis(words))),
  ];
}

function language(own: Locale, current: Locale, choose: (locale: Locale) => void): HTMLElement {
  const attributes = { lang: own, dir: directionOf(own) };
  if (own === current) return element("span", { ...attributes, "aria-current": "true" }, LANGUAGE_NAMES[own]);
  const button = element("button", { ...attributes, type: "button" }, LANGUAGE_NAMES[own]);
  button.addEventListener("click", () => choose(own));
  return button;
}

// numbers of laws are isolated, or a right-to-left line would turn them round
function legalBasis(words: Words): HTMLElement {
  const numbers: Record<string, string> = { "{{law}}": "36.21", "{{privacyLaw}}": "09.08" };
  const parts = words("footer").split(/(\{\{\w+\}\})/);
  const children = parts.map((part) => (numbers[part] ? element("bdi", { dir: "ltr" }, numbers[part]) : part));
  return element("p", {}, ...children);
}
