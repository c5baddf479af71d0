import { element } from "./element.ts";
import type { Words } from "./words.ts";

/** What the camera sees, and the way out. */
export function cameraView(words: Words): HTMLElement {
  return element(
    "section",
    { class: "way" },
    element("h1", { tabindex: "-1" }, words("camera.title")),
    element("p", { class: "hint" }, words("camera.text")),
    element("video", { class: "camera", playsinline: true, muted: true, "aria-label": words("camera.title") }),
    element("button", { type: "button", class: "button", id: "stop" }, words("camera.stop")),
  );
}
