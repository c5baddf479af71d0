import type { Option, Options } from "./option.ts";

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * The options of a native select as HTML text, for lists so long that one element per option would double a page.
 * Takes the chosen value and the words of an empty first option; closing tags are left out, as HTML allows.
 */
export function optionsText(options: Options, value: string, placeholder?: string): string {
  const first = placeholder === undefined ? "" : optionText({ value: "", label: placeholder }, value);
  return options.reduce(
    (text, entry) =>
      "options" in entry
        ? `${text}<optgroup label="${escaped(entry.label)}">${optionsText(entry.options, value)}</optgroup>`
        : text + optionText(entry, value),
    first,
  );
}

function optionText({ value, label }: Option, chosen: string): string {
  return `<option value="${escaped(value)}"${value === chosen ? " selected" : ""}>${escaped(label)}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? "");
}
