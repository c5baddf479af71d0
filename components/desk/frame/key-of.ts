const BY_PLACE: Readonly<Record<string, string>> = {
  Slash: "/",
  BracketLeft: "[",
  BracketRight: "]",
  Equal: "+",
  Minus: "-",
};

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "getModifierState">;

/**
 * The command a key stands for: its sign, or, where the keyboard writes Arabic, the sign that a Latin keyboard has at that place.
 * Nothing with Ctrl, Alt or Cmd; AltGr, by which French keyboards write brackets, is no such key.
 */
export function keyOf(event: Pressed): string | undefined {
  const isCommandOfTheBrowser = (event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph");
  if (event.metaKey || isCommandOfTheBrowser) return undefined;
  if (event.key.length !== 1) return event.key;
  if (/^[\x20-\x7e]$/.test(event.key)) return event.key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1] ?? /^Digit(\d)$/.exec(event.code)?.[1];
  return letter?.toLowerCase() ?? BY_PLACE[event.code];
}
