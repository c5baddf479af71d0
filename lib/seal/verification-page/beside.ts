import { element } from "./element.ts";

/** The verdict, and beside it (below it on a phone) the rest. */
export function beside(verdict: HTMLElement, ...rest: readonly (HTMLElement | undefined)[]): HTMLElement {
  return element(
    "div",
    { class: "result" },
    element("div", { class: "result-verdict" }, verdict),
    element("div", { class: "result-fields" }, ...rest),
  );
}
