const NAME = "sijil-desk-keys";

/** Whether single letters are commands; an officer may switch them off, and this browser remembers (WCAG 2.1.4). */
export function areKeysOn(): boolean {
  return globalThis.localStorage?.getItem(NAME) !== "off";
}

export function keepKeysOn(isOn: boolean): void {
  localStorage.setItem(NAME, isOn ? "on" : "off");
}
