const FIELDS = "input:not([type=hidden]):not([disabled]), select:not([disabled])";

/** The field after this one in the order of Tab; the same one at the end. */
export function nextField(form: HTMLElement, from: Element): HTMLElement | undefined {
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)];
  return fields[fields.findIndex((field) => field === from) + 1];
}
